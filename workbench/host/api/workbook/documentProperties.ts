import { ApiObject } from "../base/apiObject";
import { KeyedValueCollection } from "../base/keyedValues";

class CustomPropertyCollection extends KeyedValueCollection {
  readonly className = "CustomPropertyCollection";
  protected readonly itemClass = "CustomProperty";
  protected readonly values = this.core.book.customProperties;
}

/** Title, author and the like. */
export class DocumentProperties extends ApiObject {
  readonly className = "DocumentProperties";

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.core);
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
    return Number(this.core.book.properties.get("revisionNumber") ?? 0);
  }
  set RevisionNumber(value: unknown) {
    this.keep("revisionNumber", value);
  }
  get CreationDate(): string {
    return this.core.book.created;
  }

  private text(name: string): string {
    return String(this.core.book.properties.get(name) ?? "");
  }

  private keep(name: string, value: unknown): void {
    this.core.book.properties.set(name, value);
    this.core.dirty = true;
  }
}
