import { durationIn, periodsIn } from '../en/time';

export const time = {
	...periodsIn(['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']),
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
