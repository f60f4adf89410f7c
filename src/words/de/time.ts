import { durationIn } from '../en/time';

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

export const time = {
	period: (name: string) => {
		const [year = '', part] = name.split('-');
		return part === undefined ? year : `${months[Number(part) - 1] ?? part} ${year}`;
	},
	month: (name: string) => months[Number(name.slice(5, 7)) - 1]?.slice(0, 3) ?? name,
	days: (days: number) => {
		if (days === 0) return 'heute';
		if (days === 1) return 'morgen';
		if (days === -1) return 'gestern';
		return days > 0 ? `in ${days} Tagen` : `vor ${-days} Tagen`;
	},
	due: (daysLeft: number): string => {
		if (daysLeft < 0) return daysLeft === -1 ? 'seit 1 Tag überfällig' : `seit ${-daysLeft} Tagen überfällig`;
		return `fällig ${time.days(daysLeft)}`;
	},
	duration: durationIn('T', 'Std.', 'Min.'),
};
