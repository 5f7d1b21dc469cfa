// Loads TypeScript by stripping its types with Node's own stripper, where this Node has none built in.
import { register } from "node:module";

register("./strip-hooks.mjs", import.meta.url);
