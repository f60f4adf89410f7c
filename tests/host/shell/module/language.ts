let language = 'en';

/** The app's language as an ISO code. */
export function getLanguage(): string {
	return language;
}

export function setLanguage(code: string): void {
	language = code;
}
