/** What series of one name have in common. */
export interface MetricFamily<Label extends string = string> {
  readonly name: string;
  readonly help: string;
  /** The labels that tell its series apart. None of them is `job` or `instance`, which Prometheus gives itself. */
  readonly labels?: readonly Label[];
}
