// {{ generated_by }}

/** Where the news of a payment is seen. */
{{ channel_type }}
