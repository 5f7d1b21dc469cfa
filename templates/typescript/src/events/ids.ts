import { ParseError } from "./parse-error.ts";
import { optionalId } from "./scalars.ts";
import { type JsonObject, type Path, isThere } from "./value.ts";

/** Ids by their names on the wire: some are always there, some are not. */
export type Ids<Always extends string, Sometimes extends string = never> = {
  readonly [Name in Always]: string;
} & { readonly [Name in Sometimes]?: string };

/** Which spelling is to be read: Daraja itself sometimes leaves out a letter. */
export function originatorName(
  {
    OriginatorConversationID: right,
    OriginatorCoversationID: wrong,
  }: JsonObject,
  isOptional: boolean,
): string {
  const isGiven = isThere(right) && !(isOptional && right === "");
  return isThere(wrong) && !isGiven
    ? "OriginatorCoversationID"
    : "OriginatorConversationID";
}

/** The ids of an object that are there, in the order of their names. */
export function optionalIds<Name extends string>(
  from: JsonObject,
  path: Path,
  names: readonly Name[],
): Ids<never, Name> {
  const found: { [Each in Name]?: string } = {};
  for (const name of names) {
    const isOriginator = name === "OriginatorConversationID";
    const key = isOriginator ? originatorName(from, true) : name;
    const id = optionalId(from[key], path, key);
    if (id !== undefined) found[name] = id;
  }
  return found;
}

/** An id that may be absent, or unreadable. */
export function readableId(value: unknown): string | undefined {
  try {
    return optionalId(value, "", "");
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** An id as part of an idempotency key: no two lists of ids have the same text. */
export function keyPart(name: string, id: string): string {
  // Most ids are safe as they are, which is quicker to see than to make anew.
  const isSafe =
    id.indexOf("%") < 0 && id.indexOf("&") < 0 && id.indexOf("=") < 0;
  return name + "=" + (isSafe ? id : id.replace(/[%&=]/g, encodeURIComponent));
}

/** The key of an operation that is known by its conversation. */
export function conversationKey(id: string, originatorId: string): string {
  const first = keyPart("ConversationID", id);
  return `${first}&${keyPart("OriginatorConversationID", originatorId)}`;
}

/** The key that some ids make, where they are enough. */
export function bestKey({
  CheckoutRequestID,
  ConversationID,
  OriginatorConversationID,
}: Ids<
  never,
  "CheckoutRequestID" | "ConversationID" | "OriginatorConversationID"
>): string | undefined {
  if (CheckoutRequestID !== undefined) {
    return keyPart("CheckoutRequestID", CheckoutRequestID);
  }
  return ConversationID !== undefined && OriginatorConversationID !== undefined
    ? conversationKey(ConversationID, OriginatorConversationID)
    : undefined;
}
