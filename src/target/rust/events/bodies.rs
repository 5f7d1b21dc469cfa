//! The bodies that the documentation shows.

/// The lines of a body.
pub(in crate::target::rust) type Body = &'static [&'static str];

/// The callback of an STK Push that was paid.
pub(super) const PAID_PUSH: Body = &[
    r#"{"Body": {"stkCallback": {"#,
    r#"    "MerchantRequestID": "29115-34620561-1","#,
    r#"    "CheckoutRequestID": "ws_CO_191220191020363925","#,
    r#"    "ResultCode": 0,"#,
    r#"    "ResultDesc": "The service request is processed successfully.","#,
    r#"    "CallbackMetadata": {"Item": ["#,
    r#"        {"Name": "Amount", "Value": 1250.50},"#,
    r#"        {"Name": "MpesaReceiptNumber", "Value": "NLJ7RT61SV"},"#,
    r#"        {"Name": "TransactionDate", "Value": 20191219102115},"#,
    r#"        {"Name": "PhoneNumber", "Value": 254708374149}"#,
    r"    ]}",
    r"}}}",
];

/// A C2B payment.
pub(super) const PAYMENT: Body = &[
    r"{",
    r#"    "TransID": "RKTQDM7W6S","#,
    r#"    "TransTime": "20191219102115","#,
    r#"    "TransAmount": "1250.50","#,
    r#"    "BillRefNumber": "invoice008","#,
    r#"    "BusinessShortCode": "600638","#,
    r#"    "MSISDN": "2547*****126""#,
    r"}",
];

pub(super) const QUERY: Body = &[
    r"{",
    r#"    "ResponseCode": "0","#,
    r#"    "CheckoutRequestID": "ws_CO_191220191020363925","#,
    r#"    "ResultCode": "0","#,
    r#"    "ResultDesc": "The service request is processed successfully.""#,
    r"}",
];

pub(super) const ACCEPTED: Body = &[
    r"{",
    r#"    "MerchantRequestID": "29115-34620561-1","#,
    r#"    "CheckoutRequestID": "ws_CO_191220191020363925","#,
    r#"    "ResponseCode": "0","#,
    r#"    "ResponseDescription": "Success. Request accepted for processing""#,
    r"}",
];

pub(super) const REFUSED: Body = &[
    r"{",
    r#"    "requestId": "11728-2929992-1","#,
    r#"    "errorCode": "401.002.01","#,
    r#"    "errorMessage": "Error Occurred - Invalid Access Token""#,
    r"}",
];

pub(super) const RESULT: Body = &[
    r#"{"Result": {"#,
    r#"    "ResultCode": 0,"#,
    r#"    "ResultDesc": "The service request is processed successfully.","#,
    r#"    "OriginatorConversationID": "10571-7910404-1","#,
    r#"    "ConversationID": "AG_20191219_00004e48cf7e3533f581","#,
    r#"    "TransactionID": "NLJ41HAY6Q","#,
    r#"    "ResultParameters": {"ResultParameter": ["#,
    r#"        {"Key": "TransactionAmount", "Value": 10}"#,
    r"    ]}",
    r"}}",
];

pub(super) const EXPIRED: Body = &[
    r#"{"Result": {"#,
    r#"    "OriginatorConversationID": "10571-7910404-1","#,
    r#"    "ConversationID": "AG_20191219_00004e48cf7e3533f581""#,
    r"}}",
];

pub(super) const REPLY: Body = &[r#"{"ResultCode": "0", "ResultDesc": "Accepted"}"#];
