/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {useArgs} from 'storybook/preview-api';
import {expect, waitFor} from 'storybook/test';
import {languages, locales, sections} from 'virtual:translations';
import '../.storybook/translations.css';
import {filters, type Language} from './translations/model.js';
import {TranslationsPreview, type Choice} from './translations/translations-preview.js';

customElements.define('translations-preview', TranslationsPreview);

type Args = Omit<Choice, 'unit'>;

/** Where the chosen unit outlives the page. It has dots, which Storybook lets into no address. */
const unitKey = 'translations-preview-unit';

// The server says that a file is damaged. The page says it itself, with the texts still in sight.
import.meta.hot?.on('vite:error', ({err}) => {
  const preview = document.querySelector('translations-preview');
  if (!preview) return;
  preview.problem = err.message;
  setTimeout(() => document.querySelector('vite-error-overlay')?.remove());
});

/** Translators come here by a link in each unit of their file: see `previewLink()`. */
const meta: Meta<Args> = {
  title: 'Translations',
  args: {locale: locales[0]!.tag, section: 'overview', filter: 'all'},
  argTypes: {
    locale: {name: 'language', control: 'select', options: locales.map(({tag}) => tag)},
    section: {control: 'select', options: sections.map(({id}) => id)},
    filter: {control: 'inline-radio', options: filters},
  },
  // The page has controls of its own.
  parameters: {controls: {disable: true}},
  loaders: [async ({args}) => ({language: (await languages[args.locale]!()).default})],
  render: function Render({locale, section, filter}, {loaded}) {
    const [, updateArgs] = useArgs<Args>();
    const remember = ({detail: {unit, ...args}}: CustomEvent<Partial<Choice>>) => {
      if (unit) sessionStorage.setItem(unitKey, unit);
      updateArgs(args);
    };
    return html`<translations-preview
      .locales=${locales}
      .sections=${sections}
      .language=${loaded['language'] as Language}
      .locale=${locale}
      .section=${section}
      .filter=${filter}
      .unit=${sessionStorage.getItem(unitKey) ?? undefined}
      @translations-choice=${remember}
    ></translations-preview>`;
  },
};
export default meta;

export const Preview: StoryObj<Args> = {};

/** A test, so that it stays out of the sidebar. */
export const Choosing: StoryObj<Args> = {
  tags: ['!dev'],
  args: {locale: 'es', section: 'overview'},
  play: async ({canvas, canvasElement, userEvent}) => {
    const {locale, section} = {locale: 'ar', section: 'ui'};
    await userEvent.selectOptions(canvas.getByLabelText('Language'), locale);
    await userEvent.selectOptions(canvas.getByLabelText('Section'), section);
    await userEvent.click(canvas.getByRole('radio', {name: /^missing/}));
    await userEvent.click(canvas.getByRole('radio', {name: /^all/}));
    const {units} = sections.find(({id}) => id === section)!;
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(units.length));
    const {translation} = (await languages[locale]!()).default.units!['ui.disclaimer']!;
    await expect(canvas.getByText(translation!.text)).toHaveAttribute('lang', locale);
    await waitFor(() =>
      expect(canvasElement.querySelector('calcinosis-article')!.locale).toBe(locale),
    );
  },
};
