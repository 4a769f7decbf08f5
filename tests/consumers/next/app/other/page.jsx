import Link from 'next/link';

export default function Other() {
  return (
    <>
      <h1>Other</h1>
      <Link id="back" href="/#calcinosis-faq-symptoms">
        Symptoms
      </Link>
    </>
  );
}
