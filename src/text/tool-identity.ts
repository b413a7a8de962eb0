/** Put here by the build (scripts/tool-identity.js); there is none where the sources run as they are. */
declare const TOOL_IDENTITY_OF_BUILD: string | undefined;

/** Danh tính của bản dựng: the same for the same sources, so that what one build has kept is not taken up by another. */
export const TOOL_IDENTITY: string =
  typeof TOOL_IDENTITY_OF_BUILD === 'string' ? TOOL_IDENTITY_OF_BUILD : 'sources';
