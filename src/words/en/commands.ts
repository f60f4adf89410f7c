export const commands = {
	createIncident: 'Create incident',
};
