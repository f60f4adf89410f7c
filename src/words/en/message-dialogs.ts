/** What is said around client messages: drafting, copying, marking as sent, and what the client answers. */
export const messageDialogs = {
	sentLine: (by: string, confirmed: boolean) => [by === '' ? '' : `By ${by}`, confirmed ? 'confirmed in writing' : ''].filter((part) => part !== '').join(', '),
	kinds: { notice: 'notice', 'post-mortem': 'post-mortem', update: 'update', summary: 'summary' },
};
