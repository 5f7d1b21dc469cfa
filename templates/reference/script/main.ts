// The page's script: starts every part.
import { startDecode } from "./decode-panel.ts";

document.documentElement.classList.add("js");
startDecode();
