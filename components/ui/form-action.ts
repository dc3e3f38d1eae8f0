/** What a form calls: a server action that a page hands down. */
export type FormAction = (form: FormData) => void | Promise<void>
