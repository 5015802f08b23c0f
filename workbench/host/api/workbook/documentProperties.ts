import { ApiObject } from "../base/apiObject";
import { bookStore, KeyedValueCollection } from "../base/keyedValues";

class CustomPropertyCollection extends KeyedValueCollection {
  readonly className = "CustomPropertyCollection";
  protected readonly itemClass = "CustomProperty";
  protected readonly store = bookStore(this.context, "customProperties");
}

/** Title, author and the like. */
export class DocumentProperties extends ApiObject {
  readonly className = "DocumentProperties";

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context);
  }
  get Author(): string {
    return this.text("author");
  }
  set Author(value: unknown) {
    this.keep("author", value);
  }
  get Category(): string {
    return this.text("category");
  }
  set Category(value: unknown) {
    this.keep("category", value);
  }
  get Comments(): string {
    return this.text("comments");
  }
  set Comments(value: unknown) {
    this.keep("comments", value);
  }
  get Company(): string {
    return this.text("company");
  }
  set Company(value: unknown) {
    this.keep("company", value);
  }
  get Keywords(): string {
    return this.text("keywords");
  }
  set Keywords(value: unknown) {
    this.keep("keywords", value);
  }
  get Manager(): string {
    return this.text("manager");
  }
  set Manager(value: unknown) {
    this.keep("manager", value);
  }
  get Subject(): string {
    return this.text("subject");
  }
  set Subject(value: unknown) {
    this.keep("subject", value);
  }
  get Title(): string {
    return this.text("title");
  }
  set Title(value: unknown) {
    this.keep("title", value);
  }
  get LastAuthor(): string {
    return this.text("lastAuthor");
  }
  get RevisionNumber(): number {
    return Number(this.context.workbook.book.properties.get("revisionNumber") ?? 0);
  }
  set RevisionNumber(value: unknown) {
    this.keep("revisionNumber", value);
  }
  get CreationDate(): string {
    return this.context.workbook.book.created;
  }

  private text(name: string): string {
    return String(this.context.workbook.book.properties.get(name) ?? "");
  }

  private keep(name: string, value: unknown): void {
    this.context.workbook.change((book) => book.properties.set(name, value));
  }
}
