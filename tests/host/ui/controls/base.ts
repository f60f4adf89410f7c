/** What every control of a setting row shares. */
export abstract class BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control that holds a value; a new `onChange` replaces the last one. */
export abstract class ValueComponent<T> extends BaseComponent {
	protected changeCallback: ((value: T) => unknown) | null = null;

	abstract getValue(): T;

	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}

	onChange(callback: (value: T) => unknown): this {
		this.changeCallback = callback;
		return this;
	}

	protected changed(): void {
		void this.changeCallback?.(this.getValue());
	}
}
