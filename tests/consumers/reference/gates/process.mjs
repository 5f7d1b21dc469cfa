// Runs programs.
import { execFile } from "node:child_process";

/** The output of a program that must end with one of the given codes. */
export function run(command, args, { input = "", codes = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: 256 << 20, timeout: 300_000 };
    const child = execFile(command, args, limits, (error, stdout, stderr) => {
      if (error && !codes.includes(error.code)) {
        const shown = [command, ...args].join(" ");
        reject(new Error(`${shown}\n${error.code ?? error.signal}\n${stderr}`));
      } else {
        resolve(stdout);
      }
    });
    // A program that ends before it has read everything closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
