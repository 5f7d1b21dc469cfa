// The page's script: starts every part.
import { startCopy } from "./copy.ts";
import { startDecode } from "./decode-panel.ts";
import { startLookup } from "./lookup.ts";

// What only works with a script is hidden until there is one.
document.documentElement.classList.add("js");
startLookup();
startCopy();
startDecode();
