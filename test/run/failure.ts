/** Why a command ends without success, in one line for whoever called it: shown without a stack. */
export class Failure extends Error {}
