// The page's script: starts every part.
import { startDecode } from "./decode-panel.ts";

startDecode();
