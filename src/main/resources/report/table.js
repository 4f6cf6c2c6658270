// A table that is sorted by its heads, filtered by a field and lists, and shown a page at a time.

const collator = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});
const PAGE_SIZES = [50, 100, 250];

class Listing {
  /**
   * @param columns {key, name, value: row => what is sorted by, cell: row => text or element, number, minor, when}
   * @param filters {key, name, choices: [[value, words]], passes: (row, value) => boolean}
   */
  constructor(place, {name, noun, rows, columns, filters, sorted, descending, details}) {
    Object.assign(this, {place, name, noun, rows, columns, filters, details});
    this.sort = {key: sorted, descending};
    this.open = new Set();
    this.chosen = new Map(filters.map(filter => [filter.key, '']));
    this.typed = '';
    this.page = 0;
    this.size = PAGE_SIZES[0];
    this.build();
    this.update();
  }

  build() {
    this.field = element('input', {type: 'search', placeholder: 'Search', autocomplete: 'off', spellcheck: 'false',
      oninput: () => this.change(() => this.typed = this.field.value.trim().toLowerCase())});
    this.lists = new Map(this.filters.map(filter => [filter.key, this.list(filter)]));
    const reset = element('button', {type: 'button', class: 'plain', onclick: () => this.reset()}, 'Reset');
    const bar = element('div', {class: 'bar', role: 'search', 'aria-label': 'Filter ' + this.noun},
      element('label', {class: 'grow'}, element('span', {}, 'Search'), this.field),
      ...this.filters.map(filter => element('label', {}, element('span', {}, filter.name), this.lists.get(filter.key))), reset);
    this.head = element('tr', {}, ...this.columns.map(column => this.heading(column)));
    this.body = element('tbody');
    const table = element('table', {}, element('caption', {class: 'hidden'}, this.name), element('thead', {}, this.head), this.body);
    this.status = element('p', {class: 'status', role: 'status'});
    this.turn = {
      first: this.turner('First page', '«', () => 0), back: this.turner('Previous page', '‹', () => this.page - 1),
      next: this.turner('Next page', '›', () => this.page + 1), last: this.turner('Last page', '»', () => this.pages() - 1)};
    const size = element('select', {onchange: event => this.change(() => this.size = Number(event.target.value))},
      ...PAGE_SIZES.map(count => element('option', {value: count}, String(count))));
    this.place.replaceChildren(bar,
      element('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Table of ' + this.name.toLowerCase()}, table),
      element('div', {class: 'pages'}, this.status, element('label', {}, element('span', {}, 'Rows'), size),
        element('div', {class: 'turns', role: 'group', 'aria-label': 'Pages of ' + this.noun}, ...Object.values(this.turn))));
  }

  list(filter) {
    return element('select', {onchange: event => this.change(() => this.chosen.set(filter.key, event.target.value))},
      element('option', {value: ''}, 'All'),
      ...filter.choices.map(([value, words]) => element('option', {value}, words)));
  }

  heading(column) {
    const button = element('button', {type: 'button', onclick: () => this.sortBy(column)}, column.name,
      element('span', {class: 'arrow', 'aria-hidden': 'true'}));
    return element('th', {scope: 'col', 'data-key': column.key, class: this.classes(column)}, button);
  }

  classes(column) {
    return ['number', 'minor', 'when'].filter(kind => column[kind]).join(' ') || null;
  }

  turner(name, sign, target) {
    return element('button', {type: 'button', class: 'plain', 'aria-label': name, onclick: () => {
      this.page = target();
      this.show();
      this.place.querySelector('.scroll').scrollTop = 0;
    }}, sign);
  }

  sortBy(column) {
    const again = this.sort.key === column.key;
    this.sort = {key: column.key, descending: again ? !this.sort.descending : Boolean(column.number)};
    this.change(() => {});
  }

  /** Sets a list from elsewhere, such as a click on the map, and goes to the table. */
  choose(key, value) {
    this.reset();
    this.lists.get(key).value = value;
    this.change(() => this.chosen.set(key, this.lists.get(key).value));
    const section = this.place.closest('section');
    section.scrollIntoView();
    section.focus({preventScroll: true});
  }

  reset() {
    this.field.value = this.typed = '';
    for (const [key, list] of this.lists) {
      list.value = '';
      this.chosen.set(key, '');
    }
    this.change(() => {});
  }

  change(how) {
    how();
    this.page = 0;
    this.update();
  }

  update() {
    const words = this.typed.split(/\s+/).filter(Boolean);
    const active = this.filters.filter(filter => this.chosen.get(filter.key) !== '');
    this.passing = this.rows.filter(row => words.every(word => row.words.includes(word))
      && active.every(filter => filter.passes(row, this.chosen.get(filter.key))));
    const {value} = this.columns.find(column => column.key === this.sort.key);
    const direction = this.sort.descending ? -1 : 1;
    this.passing = this.passing.map(row => [value(row), row]).sort(([one], [other]) => compared(one, other, direction))
      .map(([, row]) => row);
    for (const heading of this.head.children) {
      const own = heading.dataset.key === this.sort.key;
      heading.ariaSort = own ? (this.sort.descending ? 'descending' : 'ascending') : 'none';
    }
    this.show();
  }

  pages() {
    return Math.max(1, Math.ceil(this.passing.length / this.size));
  }

  show() {
    this.page = Math.min(Math.max(0, this.page), this.pages() - 1);
    const first = this.page * this.size;
    const shown = this.passing.slice(first, first + this.size);
    this.body.replaceChildren(...shown.flatMap(row => this.open.has(row) ? [this.row(row), this.opened(row)] : [this.row(row)]));
    const of = this.passing.length === this.rows.length ? '' : ' (of ' + whole.format(this.rows.length) + ')';
    this.status.textContent = shown.length === 0 ? 'No ' + this.noun + ' like that' + of
      : whole.format(first + 1) + '–' + whole.format(first + shown.length) + ' of ' + whole.format(this.passing.length) + ' '
        + this.noun + of;
    this.turn.first.disabled = this.turn.back.disabled = this.page === 0;
    this.turn.next.disabled = this.turn.last.disabled = this.page >= this.pages() - 1;
  }

  row(row) {
    return element('tr', {class: this.open.has(row) ? 'open' : null}, ...this.columns.map((column, at) => {
      const content = column.cell(row) ?? '';
      return at === 0
        ? element('th', {scope: 'row', class: this.classes(column)}, this.opener(row, content))
        : element('td', {class: this.classes(column)}, content);
    }));
  }

  opener(row, content) {
    const open = this.open.has(row);
    return element('button', {type: 'button', class: 'opener', 'aria-expanded': String(open), onclick: event => {
      const line = event.currentTarget.closest('tr');
      if (this.open.delete(row)) {
        line.nextElementSibling.remove();
      } else {
        this.open.add(row);
        line.after(this.opened(row));
      }
      line.classList.toggle('open', this.open.has(row));
      event.currentTarget.setAttribute('aria-expanded', String(this.open.has(row)));
    }}, element('span', {class: 'chevron', 'aria-hidden': 'true'}), content);
  }

  opened(row) {
    return element('tr', {class: 'details'}, element('td', {colspan: this.columns.length}, this.details(row)));
  }
}

/** What is missing comes last, whichever way is sorted. */
function compared(one, other, direction) {
  const none = value => value === null || value === undefined || value === '';
  if (none(one) || none(other)) {
    return Number(none(one)) - Number(none(other));
  }
  return direction * (typeof one === 'number' ? one - other : collator.compare(one, other));
}
