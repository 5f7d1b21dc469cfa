//! The JSON Schema (Draft 7) of `codes.yaml`, for editors.

use schemars::generate::SchemaSettings;
use schemars::{Schema, json_schema};
use serde_json::Map;

use super::document::Document;

/// The schema as pretty-printed JSON, with a final newline.
#[must_use]
pub fn json_schema() -> String {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<Document>();
    schema.insert("title".to_owned(), "The catalogue of daraja-codegen".into());
    format!("{:#}\n", schema.to_value())
}

/// `schema` with a field's own description. Draft 7 ignores what stands beside a `$ref`, so that is wrapped.
pub(super) fn described(mut schema: Schema, description: &str) -> Schema {
    if schema.get("$ref").is_some() {
        return json_schema!({ "allOf": [schema], "description": description });
    }
    schema.insert("description".to_owned(), description.into());
    schema
}

/// The schema of a map with these fields: each with its key, whether it has to be there, and its own schema.
pub(super) fn record(description: &str, fields: Vec<(&str, bool, Schema)>) -> Schema {
    let required = fields.iter().filter(|(_, required, _)| *required);
    let required: Vec<&str> = required.map(|(key, _, _)| *key).collect();
    let properties = fields.into_iter();
    let properties: Map<_, _> = properties
        .map(|(key, _, schema)| (key.to_owned(), schema.into()))
        .collect();
    json_schema!({
        "type": "object",
        "description": description,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
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
