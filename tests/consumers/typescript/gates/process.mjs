// Runs programs.
import { execFile } from "node:child_process";

/** The output of a program that must succeed. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: 64 << 20, timeout: 120_000 };
    execFile(
      command,
      args,
      { ...limits, ...options },
      (error, stdout, stderr) => {
        if (error) {
          const shown = [command, ...args].join(" ");
          reject(new Error(`${shown}\n${error.message}\n${stdout}${stderr}`));
        } else {
          resolve(stdout);
        }
      },
    );
  });
}

/** The output of a Node program that must succeed. */
export function node(args, options) {
  return run(process.execPath, args, options);
}
