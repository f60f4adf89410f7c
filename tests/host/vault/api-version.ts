export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
	const wanted = version.split('.').map(Number);
	const have = apiVersion.split('.').map(Number);
	for (let i = 0; i < 3; i++) {
		const difference = (have[i] ?? 0) - (wanted[i] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
