//! The modules of `events`, what they export, and what they import from one another.

use super::EventsView;
use crate::target::rust::uses;

impl EventsView<'_> {
    /// The modules of `events`, in the order that rustfmt sorts them in.
    pub fn modules(&self) -> Vec<&'static str> {
        let mut modules = vec![
            "any",
            "channel",
            "cut",
            "details",
            "error",
            "event",
            "node",
            "outcome",
            "parser",
            "place",
            "raw",
            "read",
            "serialize",
            "status",
            "text",
            "value",
        ];
        modules.push("decimal");
        modules.extend(self.channels.iter().map(|channel| channel.id));
        let optional = [
            ("amount", self.has_money()),
            ("api_answer", self.has_answer()),
            ("key", self.has_key()),
            ("nairobi_time", self.has_money()),
            ("parameters", self.has_parameters()),
            ("reply", self.reply.is_some()),
            ("wire_code", self.has_code()),
        ];
        modules.extend(needed(&optional));
        modules.sort_unstable();
        modules
    }

    /// What those modules export.
    pub fn exports(&self) -> Vec<String> {
        let mut reply = vec![
            "c2b_validation_response",
            "C2bReplyCode",
            "C2bValidationResponse",
        ];
        if let Some(codes) = &self.reply {
            reply.extend(needed(&[
                ("C2B_VALIDATION_ACCEPT", codes.accept.is_some()),
                ("C2B_VALIDATION_REJECT", codes.reject.is_some()),
            ]));
        }
        let exports = |module: &str| match module {
            "amount" => vec!["Amount"],
            "any" => vec!["Details"],
            "api_answer" => vec!["ApiAnswer"],
            "channel" => vec!["Channel"],
            "details" => vec!["BorrowedDetails", "EventDetails", "Kept"],
            "error" => vec!["ParseError", "ParseErrorKind"],
            "event" => vec!["Event"],
            "nairobi_time" => vec!["NairobiTime"],
            "outcome" => vec!["Outcome"],
            "parameters" => vec!["Parameters"],
            "parser" => vec!["Parser"],
            "raw" => vec!["Raw"],
            "reply" => reply.clone(),
            "status" => vec!["merge_status", "PaymentStatus", "UnknownStatus"],
            _ => Vec::new(),
        };
        let with_parser = |module: &'static str| {
            let mut names = exports(module);
            let channel = self.channel(module);
            names.extend(channel.map(|channel| &*channel.details));
            let own = self.parsers.iter().filter(|parser| parser.module == module);
            names.extend(own.flat_map(|parser| [parser.name, parser.value_name]));
            (module, names)
        };
        let uses = self.modules().into_iter().map(with_parser);
        uses.filter(|(_, names)| !names.is_empty())
            .map(|(module, names)| uses::names("pub use", &format!("self::{module}"), &names))
            .collect()
    }

    /// Whether some channel tells its payments apart.
    pub fn has_key(&self) -> bool {
        self.channels
            .iter()
            .any(|channel| !matches!(channel.id, "api_error" | "c2b_validation_reply"))
    }

    fn has_code(&self) -> bool {
        self.channels.iter().any(|channel| {
            !matches!(
                channel.id,
                "timeout" | "c2b_validation" | "c2b_confirmation"
            )
        })
    }

    /// The parsers that an ambiguous body can be meant for.
    pub fn c2b_parsers(&self) -> String {
        let parsers = [
            ("parse_c2b_validation", self.has("c2b_validation")),
            ("parse_c2b_confirmation", self.has("c2b_confirmation")),
        ];
        needed(&parsers).join(" or ")
    }

    /// What the test of the crate imports.
    pub fn test_imports(&self, crate_name: &str) -> String {
        let mut names = vec![
            "merge_status",
            "Details",
            "EventDetails",
            "Outcome",
            "ParseError",
            "ParseErrorKind",
            "Parser",
            "PaymentStatus",
        ];
        names.extend(self.parsers.iter().filter_map(|parser| parser.details));
        uses::names("use", &format!("{crate_name}::events"), &names)
    }

    /// The imports of a channel with a code.
    pub fn code_imports(&self, id: &str) -> String {
        let has_family = self.code_type(id) != "T";
        uses::names(
            "use",
            "crate",
            &needed(&[("Code", has_family), ("CodeInfo", true)]),
        )
    }

    pub fn details_imports(&self) -> String {
        let names = [
            ("Amount", self.has_money()),
            ("Channel", true),
            ("NairobiTime", self.has_money()),
            ("Outcome", true),
            ("Parameters", self.has_parameters()),
        ];
        uses::names("use", "super", &needed(&names))
    }

    pub fn event_imports(&self) -> String {
        let names = [
            ("Amount", self.has_money()),
            ("Channel", true),
            ("Details", true),
            ("NairobiTime", self.has_money()),
            ("Outcome", true),
            ("Parameters", self.has_parameters()),
            ("PaymentStatus", true),
            ("Raw", true),
            ("merge_status", true),
        ];
        uses::names("use", "super", &needed(&names))
    }

    pub fn api_answer_imports(&self) -> String {
        let names = [
            ("ApiErrorResponse", self.has("api_error")),
            ("ApiResponse", self.has("api_response")),
            ("Event", true),
            ("Kept", true),
            ("ParseError", true),
            ("Parser", true),
        ];
        uses::names("use", "super", &needed(&names))
    }

    pub fn any_imports(&self) -> String {
        let mut names: Vec<_> = self
            .channels
            .iter()
            .map(|channel| &*channel.details)
            .collect();
        names.extend(["Event", "Kept", "ParseError", "ParseErrorKind", "Parser"]);
        if self.has_answer() {
            names.push("ApiAnswer");
        }
        uses::names("use", "super", &names)
    }

    pub fn serialize_imports(&self) -> String {
        let names = [
            ("Amount", self.has_money()),
            ("Event", true),
            ("Kept", self.has_parameters()),
            ("NairobiTime", self.has_money()),
            ("Parameters", self.has_parameters()),
        ];
        uses::names("use", "super", &needed(&names))
    }
}

fn needed(names: &[(&'static str, bool)]) -> Vec<&'static str> {
    let needed = names.iter().filter(|(_, is_needed)| *is_needed);
    needed.map(|(name, _)| *name).collect()
}
