// A body of each channel, and what the page has to say of it.
const conversation = {
  ConversationID: "AG_20191219_00005797af5d7d75f652",
  OriginatorConversationID: "16740-34861180-1",
};

export const SAMPLES = [
  {
    channel: "stk_callback",
    body: {
      Body: {
        stkCallback: {
          MerchantRequestID: "29115-34620561-1",
          CheckoutRequestID: "ws_CO_191220191020363925",
          ResultCode: 1032,
          ResultDesc: "Request cancelled by user.",
        },
      },
    },
    outcome: "Failed",
    card: "stk_result/1032",
    charge: "A new charge is safe now",
    ids: {
      CheckoutRequestID: "ws_CO_191220191020363925",
      MerchantRequestID: "29115-34620561-1",
      "Idempotency key": "CheckoutRequestID=ws_CO_191220191020363925",
    },
  },
  {
    channel: "stk_query",
    body: {
      ResponseCode: "0",
      CheckoutRequestID: "ws_CO_1",
      ResultCode: "17",
      ResultDesc: "Rule limited",
    },
    outcome: "Needs review",
    card: "stk_result/17",
    charge: "Confirm before charging again",
    ids: {
      CheckoutRequestID: "ws_CO_1",
      "Idempotency key": "CheckoutRequestID=ws_CO_1",
    },
  },
  {
    channel: "api_error",
    body: {
      requestId: "4788-81090592-4",
      errorCode: "404.001.03",
      errorMessage: "Invalid Access Token",
    },
    outcome: "Rejected",
    card: "api_error/404.001.03",
    ids: {},
  },
  {
    channel: "api_response",
    body: {
      MerchantRequestID: "29115-34620561-1",
      CheckoutRequestID: "ws_CO_2",
      ResponseCode: "0",
      CustomerMessage: "Success. Request accepted for processing",
    },
    outcome: "Accepted",
    ids: {
      CheckoutRequestID: "ws_CO_2",
      MerchantRequestID: "29115-34620561-1",
      "Idempotency key": "CheckoutRequestID=ws_CO_2",
    },
  },
  {
    channel: "daraja_result",
    body: {
      Result: {
        ...conversation,
        ResultCode: 2001,
        ResultDesc: "The initiator information is invalid.",
        TransactionID: "NLJ0000000",
        ResultParameters: {
          ResultParameter: [{ Key: "TransactionAmount", Value: 10 }],
        },
      },
    },
    outcome: "Failed",
    card: "c2b_b2c/2001",
    ids: {
      ...conversation,
      TransactionID: "NLJ0000000",
      "Idempotency key":
        "ConversationID=AG_20191219_00005797af5d7d75f652&OriginatorConversationID=16740-34861180-1",
    },
  },
  {
    channel: "c2b_validation_reply",
    body: { ResultCode: "C2B00012", ResultDesc: "Rejected" },
    outcome: "Rejected",
    card: "c2b_b2c/C2B00012",
    ids: {},
  },
  {
    channel: "timeout",
    isChosen: true,
    body: { Result: conversation },
    outcome: "Timed out",
    charge: "Confirm before charging again",
    ids: {
      ...conversation,
      "Idempotency key":
        "ConversationID=AG_20191219_00005797af5d7d75f652&OriginatorConversationID=16740-34861180-1",
    },
  },
  ...["c2b_validation", "c2b_confirmation"].map((channel) => ({
    channel,
    isChosen: true,
    body: {
      TransID: "RKTQDM7W6S",
      TransTime: "20191122063845",
      TransAmount: "10",
      BusinessShortCode: "600638",
      BillRefNumber: "invoice008",
      MSISDN: "25470****149",
    },
    outcome: channel === "c2b_validation" ? "Pending" : "Succeeded",
    ids: {
      TransID: "RKTQDM7W6S",
      BillRefNumber: "invoice008",
      BusinessShortCode: "600638",
      "Idempotency key": "TransID=RKTQDM7W6S",
    },
  })),
];
