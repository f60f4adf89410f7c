const minutesIn = { day: 1440, hour: 60 };

/** How a language says a stretch of whole minutes, with its signs for day, hour and minute. */
export function durationIn(day: string, hour: string, minute: string): (minutes: number) => string {
	return (minutes) => {
		const [days, hours, rest] = [Math.floor(minutes / minutesIn.day), Math.floor((minutes % minutesIn.day) / minutesIn.hour), minutes % minutesIn.hour];
		const parts = [days > 0 ? `${days} ${day}` : '', hours > 0 ? `${hours} ${hour}` : '', rest > 0 || minutes === 0 ? `${rest} ${minute}` : ''];
		return parts.filter((part) => part !== '').join(' ');
	};
}

/** How a language says months, quarters and years, with the names of its months. */
export function periodsIn(months: readonly string[]): Record<'period' | 'month', (name: string) => string> {
	return {
		/** `2026-11`, `2026-Q4` or `2026` as people say it. */
		period: (name) => {
			const [year = '', part] = name.split('-');
			return part === undefined ? year : `${months[Number(part) - 1] ?? part} ${year}`;
		},
		/** The month of `2026-11` in three letters. */
		month: (name) => months[Number(name.slice(5, 7)) - 1]?.slice(0, 3) ?? name,
	};
}

export const time = {
	...periodsIn(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']),
	/** Days from today in words. */
	days: (days: number) => {
		if (days === 0) return 'today';
		if (days === 1) return 'tomorrow';
		if (days === -1) return 'yesterday';
		return days > 0 ? `in ${days} days` : `${-days} days ago`;
	},
	/** How a due date stands, in words that need nothing around them. */
	due: (daysLeft: number): string => {
		if (daysLeft < 0) return daysLeft === -1 ? '1 day overdue' : `${-daysLeft} days overdue`;
		return `due ${time.days(daysLeft)}`;
	},
	/** A stretch of whole minutes. */
	duration: durationIn('d', 'h', 'min'),
};
