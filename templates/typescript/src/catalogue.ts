// {{ generated_by }}

/** The version of the catalogue, which is that of this package. */
{{ version }}

/**
 * A digest of the catalogue's meaning: two services with the same digest read
 * every code in the same way, in whatever language they are written.
 */
export const CATALOGUE_DIGEST: string =
  {{ digest }};
