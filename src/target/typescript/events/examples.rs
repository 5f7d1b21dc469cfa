//! What the README shows of the events: a body and its parser, and a reply.

use super::super::layout;
use crate::catalogue::Catalogue;
use crate::catalogue::vocabulary::{ChannelId, CodeOutcome};
use crate::fragment::typescript::Literal;

/// A payment that succeeded, as its channel tells it.
struct Body {
    channel: ChannelId,
    parser: &'static str,
    /// The fields of the body, as Prettier has them behind two spaces.
    fields: &'static str,
    /// What an empty body lacks first.
    missing: &'static str,
}

/// The bodies, the clearest first.
static BODIES: [Body; 4] = [
    Body {
        channel: ChannelId::StkCallback,
        parser: "parseStkCallback",
        fields: r#"Body: {
    stkCallback: {
      MerchantRequestID: "29115-34620561-1",
      CheckoutRequestID: "ws_CO_191220191020363925",
      ResultCode: 0,
    },
  }"#,
        missing: "an object at $.Body",
    },
    Body {
        channel: ChannelId::DarajaResult,
        parser: "parseDarajaResult",
        fields: r#"Result: {
    ResultCode: 0,
    ConversationID: "AG_20191219_00004e48cf7e3533f581",
    OriginatorConversationID: "10571-7910404-1",
  }"#,
        missing: "an object at $.Result",
    },
    Body {
        channel: ChannelId::C2bConfirmation,
        parser: "parseC2bConfirmation",
        fields: r#"TransID: "RKTQDM7W6S",
  TransAmount: "10.00""#,
        missing: "text or a whole number at $.TransID",
    },
    Body {
        channel: ChannelId::StkQuery,
        parser: "parseStkQuery",
        fields: r#"ResultCode: "0",
  CheckoutRequestID: "ws_CO_191220191020363925""#,
        missing: "text or a whole number at $.ResultCode",
    },
];

/// A webhook of a channel that the catalogue declares.
pub(in super::super) struct EventExample {
    pub import: String,
    pub parser: &'static str,
    pub body: &'static str,
    pub missing: &'static str,
}

impl EventExample {
    /// The example; none where no channel of the catalogue tells the end of a payment.
    pub fn new(catalogue: &Catalogue) -> Option<Self> {
        let is_there = |body: &&Body| catalogue.channel(body.channel).is_some();
        let body = BODIES.iter().find(is_there)?;
        let names = [
            "ParseError",
            "type PaymentStatus",
            "mergeStatus",
            body.parser,
        ];
        Some(Self {
            import: layout::import(&names, &catalogue.package.name),
            parser: body.parser,
            body: body.fields,
            missing: body.missing,
        })
    }
}

/// A reply to a C2B validation.
pub(in super::super) struct ReplyExample {
    pub import: String,
    pub code: String,
    pub json: String,
}

impl ReplyExample {
    /// The example; none where nothing may be sent.
    pub fn new(catalogue: &Catalogue) -> Option<Self> {
        let codes = catalogue.replies()?.codes;
        let is_refusal = |code: &&&crate::catalogue::Code| code.outcome == CodeOutcome::Failure;
        let code = codes.iter().find(is_refusal).or(codes.first())?;
        let words = match code.outcome {
            CodeOutcome::Success => "Accepted",
            CodeOutcome::Failure => "Rejected",
        };
        let import = layout::import(&["c2bValidationResponse"], &catalogue.package.name);
        Some(Self {
            import,
            code: Literal(&code.code).to_string(),
            json: format!(r#"{{"ResultCode":"{}","ResultDesc":"{words}"}}"#, code.code),
        })
    }
}
