// What the page carries of its catalogue as data; the texts of the codes are in their cards.
import type { Fault, Retry } from "daraja-codes/code-info.ts";
import type { Channel as ChannelId } from "daraja-codes/events/channel.ts";

/** A channel that the catalogue speaks of. */
export interface Channel {
  readonly id: ChannelId;
  readonly title: string;
  /** The index of the family that its codes belong to. */
  readonly family?: number;
}

/** A family of codes. */
export interface Family {
  readonly id: string;
  readonly title: string;
}

/** A code: its identity, and the advice on trying again. */
export interface Code {
  /** The index of its family. */
  readonly family: number;
  /** The exact text on the wire. */
  readonly code: string;
  /** Who can remove the cause; absent on a success. */
  readonly fault?: Fault;
  readonly retry: Retry;
}

/** The page's data. */
export interface Catalogue {
  readonly families: readonly Family[];
  readonly channels: readonly Channel[];
  readonly codes: readonly Code[];
}

/** The catalogue of this page. */
export const catalogue: Catalogue = JSON.parse(
  document.getElementById("catalogue")?.textContent ??
    '{"families":[],"channels":[],"codes":[]}',
) as Catalogue;
