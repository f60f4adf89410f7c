const minutesIn = { day: 1440, hour: 60 };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const time = {
	/** `2026-11`, `2026-Q4` or `2026` as people say it. */
	period: (name: string) => {
		const [year = '', part] = name.split('-');
		return part === undefined ? year : `${months[Number(part) - 1] ?? part} ${year}`;
	},
	/** The month of `2026-11` in three letters. */
	month: (name: string) => months[Number(name.slice(5, 7)) - 1]?.slice(0, 3) ?? name,
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
	duration: (minutes: number) => {
		const days = Math.floor(minutes / minutesIn.day);
		const hours = Math.floor((minutes % minutesIn.day) / minutesIn.hour);
		const rest = minutes % minutesIn.hour;
		const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 || minutes === 0 ? `${rest} min` : ''];
		return parts.filter((part) => part !== '').join(' ');
	},
};
