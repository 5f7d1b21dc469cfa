//! The `openapi` target: an OpenAPI 3.1 document of components.

mod channel;
mod code;
mod prose;
mod view;

use askama::Template;

use super::{GENERATED_BY, Identifier, NameOf, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::name::Case;
use view::Document;

/// The `openapi` target.
pub struct OpenApi;

/// The schemas that the document has whatever the catalogue holds, or for its channels.
const SCHEMAS: &[&str] = &[
    "ApiErrorPayload",
    "ApiResponsePayload",
    "Backoff",
    "C2bConfirmationPayload",
    "C2bPayment",
    "C2bValidationPayload",
    "C2bValidationReplyCode",
    "C2bValidationReplyPayload",
    "CodeInfo",
    "CodeOutcome",
    "CustomerMessage",
    "DarajaParameter",
    "DarajaReferenceData",
    "DarajaResultContent",
    "DarajaResultParameters",
    "DarajaResultPayload",
    "DelaySeconds",
    "Deprecation",
    "Evidence",
    "Family",
    "Fault",
    "Retry",
    "RetryWhen",
    "StkCallbackBody",
    "StkCallbackContent",
    "StkCallbackItem",
    "StkCallbackMetadata",
    "StkCallbackPayload",
    "StkQueryPayload",
    "TimeoutPayload",
    "WebhookAcknowledgement",
];

/// Types of TypeScript that the code of openapi-typescript uses, or makes, under their bare names.
const TYPES_OF_GENERATORS: &[&str] = &[
    "FlattenedDeepRequired",
    "ReadonlyArray",
    "Record",
    "WithRequired",
];

#[derive(Template)]
#[template(path = "openapi/openapi.yaml")]
struct OpenApiYaml<'a> {
    generated_by: &'static str,
    document: &'a Document<'a>,
}

#[derive(Template)]
#[template(path = "openapi/README.md")]
struct Readme<'a> {
    generated_by: &'static str,
    document: &'a Document<'a>,
}

impl Target for OpenApi {
    fn id(&self) -> &'static str {
        "openapi"
    }

    fn summary(&self) -> &'static str {
        "OpenAPI 3.1 components: codes, answers and callbacks"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        &[Identifier {
            of: NameOf::Family,
            what: "a schema",
            case: Case::UpperCamel,
            keywords: TYPES_OF_GENERATORS,
            reserved: SCHEMAS,
        }]
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &[]
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        let document = &Document::new(catalogue);
        let generated_by = GENERATED_BY;
        let yaml = OpenApiYaml {
            generated_by,
            document,
        };
        files.add("openapi.yaml", yaml.render()?)?;
        let readme = Readme {
            generated_by,
            document,
        };
        files.add("README.md", readme.render()?)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
