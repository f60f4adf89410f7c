import { OUTAGE, PROPERTY, type Severity, type Status } from './properties';

/**
 * A `.base` file of incidents. Bases read every note, so that notes are told apart by their property, and templates left out.
 * Only comparisons that are documented for every version of Bases are used: dates are compared and never subtracted.
 */
export function incidentBase(templateFolders: readonly string[]): string {
	const { id, status, severity, client, service, date, impact, detectedAt, containedAt, reviewDue } = PROPERTY;
	const isNot = (value: Status): string => `${status} != "${value}"`;
	const views: readonly View[] = [
		{
			name: 'Open incidents',
			filters: [isNot('resolved'), isNot('closed'), isNot('dismissed')],
			order: [severity, status, client, service, detectedAt, containedAt, 'formula.next_review'],
			sort: [[severity, 'ASC'], [detectedAt, 'DESC']],
		},
		{
			name: 'Overdue reviews',
			filters: [`if(${reviewDue}, date(${reviewDue}) < today(), false)`, isNot('dismissed')],
			order: [reviewDue, 'formula.next_review', severity, client],
			sort: [[reviewDue, 'ASC']],
		},
		{ name: 'By client', filters: [], groupBy: client, order: [date, severity, status, impact], sort: [[date, 'DESC']] },
		{
			name: 'Severe in the last year',
			filters: [`if(${date}, date(${date}) > today() - "1 year", false)`, severe('P1', 'P2')],
			order: [date, severity, client, service, impact],
			sort: [[date, 'DESC']],
		},
		{ name: 'Provider outages', filters: [`if(${OUTAGE}, true, false)`], groupBy: OUTAGE, order: [date, severity, service, status], sort: [[date, 'DESC']] },
	];
	return [
		...list('filters', [`file.hasProperty("${id}")`, ...templateFolders.map((folder) => `!file.inFolder(${JSON.stringify(folder)})`)], ''),
		'formulas:',
		`  next_review: ${quoted(`if(${reviewDue}, date(${reviewDue}).relative(), "")`)}`,
		'properties:',
		...Object.entries(NAMES).flatMap(([key, name]) => [`  ${key}:`, `    displayName: ${name}`]),
		'views:',
		...views.flatMap(lines),
		'',
	].join('\n');
}

const NAMES = {
	'file.name': 'Incident',
	[PROPERTY.severity]: 'Severity',
	[PROPERTY.status]: 'Status',
	[PROPERTY.client]: 'Client',
	[PROPERTY.service]: 'Service',
	[PROPERTY.date]: 'Date',
	[PROPERTY.impact]: 'Impact',
	[PROPERTY.detectedAt]: 'Detected',
	[PROPERTY.containedAt]: 'Contained',
	[PROPERTY.reviewDue]: 'Due',
	[OUTAGE]: 'Outage of',
	'formula.next_review': 'Next review',
};

interface View {
	readonly name: string;
	readonly filters: readonly string[];
	readonly groupBy?: string;
	/** Columns behind the name of the note. */
	readonly order: readonly string[];
	readonly sort: readonly (readonly [property: string, direction: 'ASC' | 'DESC'])[];
}

function severe(...levels: readonly Severity[]): string {
	return levels.map((level) => `${PROPERTY.severity} == "${level}"`).join(' || ');
}

function list(key: string, filters: readonly string[], indent: string): string[] {
	return [`${indent}${key}:`, `${indent}  and:`, ...filters.map((filter) => `${indent}    - ${quoted(filter)}`)];
}

function lines({ name, filters, groupBy, order, sort }: View): string[] {
	const within = [
		`name: ${name}`,
		...(filters.length > 0 ? list('filters', filters, '') : []),
		...(groupBy === undefined ? [] : ['groupBy:', `  property: ${groupBy}`, '  direction: ASC']),
		'order:', ...['file.name', ...order].map((each) => `  - ${each}`),
		'sort:', ...sort.flatMap(([property, direction]) => [`  - property: ${property}`, `    direction: ${direction}`]),
	];
	return ['  - type: table', ...within.map((line) => `    ${line}`)];
}

function quoted(expression: string): string {
	return `'${expression.replaceAll("'", "''")}'`;
}
