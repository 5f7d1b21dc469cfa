//! The JSON Schema (Draft 7) of `codes.yaml`, for editors.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, json};

use super::document::Document;
use super::limits;
use super::shape::Shape;

/// The schema as pretty-printed JSON, with a final newline.
#[must_use]
pub fn json_schema() -> String {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<Document>();
    schema.insert("title".to_owned(), "The catalogue of daraja-codegen".into());
    limits::add(&mut schema);
    format!("{:#}\n", schema.to_value())
}

/// The schema of a record.
pub(super) fn record(generator: &mut SchemaGenerator, description: &str, shape: &Shape) -> Schema {
    let fields = shape.fields().iter();
    let required: Vec<&str> = fields
        .clone()
        .filter(|field| field.required)
        .map(|field| field.key)
        .collect();
    let properties: Map<_, _> = fields
        .map(|field| {
            let schema = described((field.schema)(generator), field.said.trim());
            (field.key.to_owned(), schema.into())
        })
        .collect();
    json_schema!({
        "type": "object",
        "description": description.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// `schema` with a field's own description. Draft 7 ignores what stands beside a `$ref`, so that is wrapped.
fn described(mut schema: Schema, description: &str) -> Schema {
    if schema.get("$ref").is_some() {
        return json_schema!({ "allOf": [schema], "description": description });
    }
    schema.insert("description".to_owned(), description.into());
    schema
}

/// The schema of one of a few words, each with what it says.
pub(super) fn choice(description: &str, words: &[(&str, &str)]) -> Schema {
    let words = words.iter();
    let words: Vec<_> = words
        .map(|(word, said)| json!({ "const": word, "description": said.trim() }))
        .collect();
    json_schema!({ "description": description.trim(), "oneOf": words })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_schema_is_the_generated_one() {
        let committed = include_str!("../../codes.schema.json");
        assert_eq!(
            committed.replace("\r\n", "\n"),
            super::json_schema(),
            "write it anew: cargo run -- schema > codes.schema.json"
        );
    }
}
