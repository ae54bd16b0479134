/**
 * Ties a function of the manifest to its work. Called at the top level of the commands' page: a button that is clicked
 * before its function is known does nothing. Excel greys the button out until the work is over, whatever comes of it.
 */
export function onRibbonButton(functionName: string, work: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
}
