/** Whether an error is the one that the operating system calls so. */
export const hasCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
