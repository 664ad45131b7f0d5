export function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-[12.5px]/[16px] font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}
