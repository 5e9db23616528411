/** The environment’s name for the file in which a build hands its pages what it has made before them. */
export const printedGuideVariable = 'PRINTED_GUIDE';
