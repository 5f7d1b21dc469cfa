//! Answers one question a line, through the crate as a user would use it: see ../../README.md.
//!
//! Every body is read twice, from its bytes and from a decoded value, where decoding loses nothing;
//! both have to give the same answer.

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use daraja_codes::events::{
    C2bReplyCode, Event, EventDetails, Outcome, ParseError, Parser, PaymentStatus,
    c2b_validation_response, merge_status, parse_any, parse_any_value, parse_api_response,
    parse_api_response_value, parse_c2b_confirmation, parse_c2b_confirmation_value,
    parse_c2b_validation, parse_c2b_validation_reply, parse_c2b_validation_reply_value,
    parse_c2b_validation_value, parse_daraja_result, parse_daraja_result_value, parse_stk_callback,
    parse_stk_callback_value, parse_stk_query, parse_stk_query_value, parse_timeout,
    parse_timeout_value,
};
use serde_json::{Value, json};

type Answer = Result<String, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        writeln!(out, "{}", answer(&question)?)?;
    }
    Ok(out.flush()?)
}

fn answer(question: &Value) -> Answer {
    if let Some(pair) = question.get("merge") {
        return merged(pair);
    }
    if let Some(wish) = question.get("reply") {
        return reply(wish);
    }
    event(question)
}

fn merged(pair: &Value) -> Answer {
    let status: PaymentStatus = text(&pair[0])?.parse()?;
    let mut outcomes = Outcome::ALL.iter().copied();
    let outcome = outcomes.find(|outcome| pair[1] == outcome.as_str());
    let status = merge_status(status, outcome.ok_or("no such outcome")?);
    Ok(json!({ "status": status }).to_string())
}

fn reply(wish: &Value) -> Answer {
    let mut codes = C2bReplyCode::ALL.iter().copied();
    let Some(code) = codes.find(|code| wish["code"] == code.code()) else {
        return Ok(json!({ "error": { "kind": "not_a_reply_code" } }).to_string());
    };
    let desc = wish.get("desc").map(text).transpose()?;
    Ok(serde_json::to_string(&c2b_validation_response(code, desc))?)
}

fn event(question: &Value) -> Answer {
    let body = BASE64_STANDARD.decode(text(&question["base64"])?)?;
    let limits = question.get("limits").map(limited).transpose()?;
    match text(&question["parser"])? {
        "parse_stk_callback" => read(&body, limits, parse_stk_callback, parse_stk_callback_value),
        "parse_stk_query" => read(&body, limits, parse_stk_query, parse_stk_query_value),
        "parse_api_response" => read(&body, limits, parse_api_response, parse_api_response_value),
        "parse_daraja_result" => read(
            &body,
            limits,
            parse_daraja_result,
            parse_daraja_result_value,
        ),
        "parse_timeout" => read(&body, limits, parse_timeout, parse_timeout_value),
        "parse_c2b_validation" => read(
            &body,
            limits,
            parse_c2b_validation,
            parse_c2b_validation_value,
        ),
        "parse_c2b_confirmation" => read(
            &body,
            limits,
            parse_c2b_confirmation,
            parse_c2b_confirmation_value,
        ),
        "parse_c2b_validation_reply" => read(
            &body,
            limits,
            parse_c2b_validation_reply,
            parse_c2b_validation_reply_value,
        ),
        "parse_any" => read(&body, limits, parse_any, parse_any_value),
        other => Err(format!("no parser {other}").into()),
    }
}

/// A parser with the limits that are given.
fn limited(limits: &Value) -> Result<Parser, Box<dyn Error>> {
    let mut parser = Parser::new();
    if let Some(limit) = limits.get("max_bytes").and_then(Value::as_u64) {
        parser = parser.max_bytes(limit.try_into()?);
    }
    if let Some(limit) = limits.get("max_depth").and_then(Value::as_u64) {
        parser = parser.max_depth(limit.try_into()?);
    }
    Ok(parser)
}

/// The answer by the bytes, after the decoded value has given the same one.
fn read<D: EventDetails>(
    body: &Vec<u8>,
    limits: Option<Parser>,
    parse: impl FnOnce(&Vec<u8>) -> Result<Event<D>, ParseError>,
    parse_value: impl FnOnce(&Value) -> Result<Event<D>, ParseError>,
) -> Answer {
    let answer = shown(match limits {
        Some(parser) => parser.parse(body),
        None => parse(body),
    })?;
    // A value has no size, and has lost what the last of several equal keys has hidden.
    let is_limited = ["too_large", "too_deep"].map(|kind| answer.contains(kind));
    if let Some(value) = decoded(body).filter(|_| is_limited == [false, false]) {
        let by_value = shown(match limits {
            Some(parser) => parser.parse_value(&value),
            None => parse_value(&value),
        })?;
        if by_value != answer {
            return Err(format!("{answer} by the bytes, {by_value} by the value").into());
        }
    }
    Ok(answer)
}

/// The value of a body, if it is one that says all that the body says: numbers keep their digits
/// only where they are whole and not too large.
fn decoded(body: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let is_exact = |number: &serde_json::Number| number.is_i64() || number.is_u64();
    let mut values = vec![&value];
    while let Some(value) = values.pop() {
        match value {
            Value::Number(number) if !is_exact(number) => return None,
            Value::Array(items) => values.extend(items),
            Value::Object(fields) => values.extend(fields.values()),
            _ => {}
        }
    }
    Some(value)
}

fn shown<D: EventDetails>(event: Result<Event<D>, ParseError>) -> Answer {
    match event {
        Ok(event) => Ok(serde_json::to_string(&event)?),
        Err(error) => {
            let [kind, path, found] =
                [error.kind().as_str(), error.path(), error.found()].map(|text| json!(text));
            Ok(format!(
                r#"{{"error":{{"kind":{kind},"path":{path},"found":{found}}}}}"#
            ))
        }
    }
}

fn text(value: &Value) -> Result<&str, &'static str> {
    value.as_str().ok_or("not a text")
}
