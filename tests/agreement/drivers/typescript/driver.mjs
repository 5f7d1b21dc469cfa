// Answers questions with the package: node driver.mjs INDEX
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

import { canonical, canonicalError, stringify } from "./canonical.mjs";

const codes = await import(pathToFileURL(process.argv[2]));

const PARSERS = {
  parse_stk_callback: codes.parseStkCallback,
  parse_stk_query: codes.parseStkQuery,
  parse_api_response: codes.parseApiResponse,
  parse_daraja_result: codes.parseDarajaResult,
  parse_timeout: codes.parseTimeout,
  parse_c2b_validation: codes.parseC2bValidation,
  parse_c2b_confirmation: codes.parseC2bConfirmation,
  parse_c2b_validation_reply: codes.parseC2bValidationReply,
  parse_any: codes.parseAny,
};

function answer({ parser, base64, limits, merge, reply }) {
  if (merge) return { status: codes.mergeStatus(...merge) };
  if (reply) {
    if (!codes.C2B_REPLY_CODES.includes(reply.code)) {
      return { error: { kind: "not_a_reply_code" } };
    }
    return codes.c2bValidationResponse(reply.code, reply.desc);
  }
  const bytes = Buffer.from(base64, "base64");
  const options = { maxBytes: limits?.max_bytes, maxDepth: limits?.max_depth };
  try {
    return canonical(codes, PARSERS[parser](bytes, options));
  } catch (error) {
    if (error instanceof codes.ParseError) return canonicalError(error);
    throw error;
  }
}

let answers = "";
for await (const line of createInterface({ input: process.stdin })) {
  answers += `${stringify(answer(JSON.parse(line)))}\n`;
  if (answers.length > 1 << 16) {
    process.stdout.write(answers);
    answers = "";
  }
}
process.stdout.write(answers);
