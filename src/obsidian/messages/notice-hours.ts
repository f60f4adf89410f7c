import type { NoticeHours } from '../../incident/notice-deadline';
import type { Settings } from '../../settings/settings';

/** The hours to the notice for each severity, as the user set them. */
export function noticeHours({ noticeHoursP1: P1, noticeHoursP2: P2, noticeHoursP3: P3 }: Settings): NoticeHours {
	return { P1, P2, P3 };
}
