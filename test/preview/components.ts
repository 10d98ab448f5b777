/** A reply with every component that Discord draws in a message, some of which Rawi does not send today. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const text = (content: string) => ({ type: 10, content });

export const EVERYTHING = {
  delete: false,
  files: [
    { name: 'chart.png', contentType: 'image/png', base64: PNG },
    { name: 'quote.txt', contentType: 'text/plain', base64: Buffer.from('اقتباس').toString('base64') },
  ],
  response: {
    type: 4,
    data: {
      flags: 32_768,
      attachments: [
        { id: 0, filename: 'chart.png' },
        { id: 1, filename: 'quote.txt' },
      ],
      components: [
        text('# عنوان\n## عنوان أصغر\n-# نص صغير مع <t:1695200400:F>\n- بند\n- بند ثانٍ\n1. أول\n2. ثانٍ'),
        {
          type: 17,
          accent_color: 0xff0000,
          components: [
            {
              type: 9,
              components: [text('**قسم** مع ||سر|| و`رمز` و~~شطب~~ و[رابط](https://example.org/a)')],
              accessory: { type: 11, media: { url: 'attachment://chart.png' }, description: 'صورة مصغّرة' },
            },
            { type: 14, divider: true, spacing: 2 },
            {
              type: 9,
              components: [text('> اقتباس في قسم')],
              accessory: { type: 2, style: 1, label: 'زر القسم', custom_id: 'section' },
            },
            {
              type: 12,
              items: [
                { media: { url: 'attachment://chart.png' }, description: 'وصف الرسم' },
                { media: { url: 'https://example.org/elsewhere.png' } },
              ],
            },
            { type: 13, file: { url: 'attachment://quote.txt' } },
            text('```js\nconst x = 1;\n```'),
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: 'choose',
                  placeholder: 'اختر مقالة',
                  options: [
                    { label: 'الأولى', value: 'first' },
                    { label: 'الثانية', value: 'second', description: 'أحدث' },
                  ],
                },
              ],
            },
            {
              type: 1,
              components: [
                { type: 2, style: 3, label: 'نعم', custom_id: 'yes' },
                { type: 2, style: 2, label: 'معطّل', custom_id: 'no', disabled: true },
                { type: 2, style: 5, label: 'المصدر', url: 'https://example.org/article' },
                { type: 2, style: 5, label: 'خبيث', url: 'javascript:alert(1)' },
              ],
            },
          ],
        },
        { type: 99 },
      ],
    },
  },
};
