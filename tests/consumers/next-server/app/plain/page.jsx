import {Controls} from '../controls.jsx';

export default function Page() {
  return (
    <>
      <calcinosis-faq lang="es" heading-level={3} />
      <Controls />
    </>
  );
}
