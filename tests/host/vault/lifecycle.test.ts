import { Component, debounce, Events, evaluate, MissingModule } from '.';

describe('events', () => {
	it('reach listeners in order with their context until they are taken off', () => {
		const events = new Events();
		const heard: unknown[] = [];
		const context = { name: 'ctx' };
		const ref = events.on('x', function (this: unknown, value: unknown) { heard.push(this, value); }, context);
		const second = (value: unknown) => heard.push(value);
		events.on('x', second);
		events.trigger('x', 1);
		events.offref(ref);
		events.off('x', second);
		events.trigger('x', 2);
		expect(heard).toEqual([context, 1, 1]);
	});

	it('go on after a listener that throws, whose error surfaces later', () => {
		jest.useFakeTimers();
		const events = new Events();
		const heard = jest.fn();
		events.on('x', () => {
			throw new Error('listener');
		});
		events.on('x', heard);
		events.trigger('x');
		expect(heard).toHaveBeenCalled();
		expect(() => jest.runAllTimers()).toThrow('listener');
		jest.useRealTimers();
	});
});

describe('components', () => {
	it('take back on unload what they registered, children first', () => {
		const events = new Events();
		const heard = jest.fn();
		const order: string[] = [];
		class Part extends Component {
			constructor(private readonly label: string) {
				super();
			}

			override onload(): void {
				order.push(`load ${this.label}`);
			}

			override onunload(): void {
				order.push(`unload ${this.label}`);
			}
		}
		const parent = new Part('parent');
		parent.addChild(new Part('early'));
		void parent.load();
		parent.addChild(new Part('late'));
		parent.registerEvent(events.on('x', heard));
		parent.registerDomEvent(document, 'click', heard);
		parent.register(() => order.push('registered'));
		parent.unload();
		events.trigger('x');
		document.dispatchEvent(new Event('click'));
		expect(heard).not.toHaveBeenCalled();
		expect(order).toEqual([
			'load parent', 'load early', 'load late', 'unload late', 'unload early', 'registered', 'unload parent',
		]);
	});

	it('stop their intervals and unload a removed child once', () => {
		jest.useFakeTimers();
		const tick = jest.fn();
		const parent = new Component();
		void parent.load();
		const child = parent.addChild(new Component());
		const gone = jest.spyOn(child, 'onunload');
		child.registerInterval(window.setInterval(tick, 10));
		parent.removeChild(child);
		parent.unload();
		jest.advanceTimersByTime(50);
		expect(tick).not.toHaveBeenCalled();
		expect(gone).toHaveBeenCalledTimes(1);
		jest.useRealTimers();
	});
});

describe('debounce', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	it('calls with the last arguments, from the first call on or, when resetting, from the last', () => {
		const heard: string[] = [];
		const steady = debounce((text: string) => heard.push(`steady ${text}`), 100);
		const resetting = debounce((text: string) => heard.push(`resetting ${text}`), 100, true);
		steady('a');
		resetting('a');
		jest.advanceTimersByTime(60);
		steady('b');
		resetting('b');
		jest.advanceTimersByTime(60);
		expect(heard).toEqual(['steady b']);
		jest.advanceTimersByTime(60);
		expect(heard).toEqual(['steady b', 'resetting b']);
	});

	it('can be run at once or cancelled', () => {
		const heard = jest.fn(() => 'result');
		const debounced = debounce(heard, 100);
		debounced().cancel();
		jest.runAllTimers();
		expect(heard).not.toHaveBeenCalled();
		debounced();
		expect(debounced.run()).toBe('result');
		jest.runAllTimers();
		expect(heard).toHaveBeenCalledTimes(1);
	});
});

describe('a plugin’s code', () => {
	it('gets the given modules and gives its exports', () => {
		const code = 'const { x } = require("obsidian"); module.exports = { default: x + 1 };';
		expect(evaluate(code, { obsidian: { x: 1 } })).toEqual({ default: 2 });
		expect(evaluate('exports.a = 1;', {})).toEqual({ a: 1 });
	});

	it('gets no other module, by inheritance neither, and the names are listed', () => {
		const missing: string[] = [];
		expect(() => evaluate('require("fs")', { obsidian: {} }, missing)).toThrow(MissingModule);
		const inherited = () => evaluate('require("constructor")', { obsidian: {} }, missing);
		expect(inherited).toThrow("'constructor'. Provided: obsidian");
		expect(missing).toEqual(['fs', 'constructor']);
	});
});
