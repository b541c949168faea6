import { notFound } from 'next/navigation'
import { addressedRecord, type RecordParams, recordParams } from '../../../../../forms/addressed-record.ts'
import { formNames, forms, isFormName } from '../../../../../forms/form-names.ts'
import { recordInForm } from '../../../../../forms/record-in-form.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every record in every form. */
export async function generateStaticParams() {
  return (await recordParams()).flatMap((address) => formNames.map((form) => ({ ...address, form })))
}

/** A record in another form than a page; its address is that of the page with the form's ending. */
export async function GET(
  _: Request,
  { params }: { params: Promise<RecordParams & { readonly form: string }> },
) {
  const { form, ...address } = await params
  if (!isFormName(form)) notFound()
  const text = await recordInForm(await addressedRecord(address), form)
  return new Response(text, { headers: { 'content-type': `${forms[form]}; charset=utf-8` } })
}
