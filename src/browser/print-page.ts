/** Prints the page for a press on its button, which is hidden where no script runs. */
const button = document.querySelector<HTMLButtonElement>('.print-page');

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
