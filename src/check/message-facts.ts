/** What the incident of a client message says that the message must agree with, or must not say. */
export interface MessageFacts {
	readonly causes: readonly { readonly text: string; readonly isVerified: boolean }[];
	/** Controls that are an intent, have slipped or were dropped. */
	readonly notInPlace: readonly string[];
	/** Statements that are nobody's but the owner's: the operator view and the blame column. */
	readonly inward: readonly string[];
	/** Names of clients of other incidents. */
	readonly otherClients: readonly string[];
}
