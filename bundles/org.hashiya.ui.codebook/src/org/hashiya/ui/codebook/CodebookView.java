// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Code;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.acts.CreateCode;
import org.hashiya.ui.codebook.internal.acts.DefineCode;
import org.hashiya.ui.codebook.internal.acts.RenameCode;
import org.hashiya.ui.codebook.internal.codes.CodeDetails;
import org.hashiya.ui.codebook.internal.codes.CodeDragging;
import org.hashiya.ui.codebook.internal.codes.CodebookPage;
import org.hashiya.ui.codebook.internal.counts.CodeCounts;
import org.hashiya.ui.codebook.internal.counts.UnitCounts;
import org.hashiya.ui.codebook.internal.parts.Commands;
import org.hashiya.ui.codebook.internal.parts.KeysWhileFocused;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.sets.CodeSets;
import org.hashiya.ui.codebook.internal.tree.CodeOrder;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.PassageSelection;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;

/** The codebook of the current study: the tree of codes with their codings, and the definition of the selected one. Only wires: what its parts do is in the packages below. */
public final class CodebookView extends ViewPart {

	private static final String APPLY = "org.hashiya.ui.codebook.applyCode"; //$NON-NLS-1$
	private static final String KEYS = "org.hashiya.ui.codebook.codesContext"; //$NON-NLS-1$
	private static final String FROM_LEFT = "org.hashiya.ui.codebook.codesFromLeft"; //$NON-NLS-1$
	private static final String FROM_RIGHT = "org.hashiya.ui.codebook.codesFromRight"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String EXPANDED = "expanded"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String UNIT = "unit"; //$NON-NLS-1$
	private static final String SUBCODES = "subcodes"; //$NON-NLS-1$
	/** What can be counted for a code. */
	public static final List<Unit> UNITS = List.of(Unit.CODINGS, Unit.PASSAGES, Unit.DOCUMENTS);
	private static final String SPACE = " "; //$NON-NLS-1$
	/** Up to so many codes, all are laid open where it is not known what was open. */
	private static final int FEW = 60;

	private final OpenStudiesListener listener = new CurrentStudy();
	private final Set<UUID> expanded = new HashSet<>();
	private final CodeSets sets = new CodeSets(this::perform);
	private final CodeDetails details = new CodeDetails(this::perform, this::schedule, problem -> problems().show(problem), query -> new Commands(getSite()).showPassages(query));
	private CodeOrder order = CodeOrder.OWN;
	private Unit unit = Unit.CODINGS;
	private boolean subcodes = true;
	private boolean counting;
	private @Nullable IMemento memento;
	private @Nullable OpenStudies studies;
	private @Nullable CodebookPage page;
	private @Nullable ShownCodes shown;
	private @Nullable OpenStudy study;
	private @Nullable Disposable subscription;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		Commands commands = new Commands(getSite());
		CodebookPage made = new CodebookPage(parent, getSite(), this::follow, new Naming(),
				(code, text, inclusion, exclusion) -> perform(new DefineCode(code, text, inclusion, exclusion)), () -> commands.run(IWorkbenchCommandConstants.EDIT_UNDO), sets, details);
		page = made;
		TreeViewer viewer = made.tree().viewer();
		viewer.addOpenListener(event -> commands.run(APPLY));
		CodeDragging.in(viewer, () -> shown, this::move, this::apply);
		KeysWhileFocused.in(getSite().getService(IContextService.class), viewer.getTree(), KEYS, (parent.getStyle() & SWT.MIRRORED) == 0 ? FROM_LEFT : FROM_RIGHT);
		new ThemeChanges(getSite()).onChange(made.control(), made::themeChanged);
		MenuManager menu = new MenuManager();
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		restore(made);
		OpenStudies open = getSite().getService(OpenStudies.class);
		studies = open;
		open.addListener(listener);
		blind().onSwitch(made.control(), this::switched);
		show(open.current().orElse(null));
	}

	private void follow(String link) {
		if (link.equals(FILTER)) {
			page().filter().clear();
			page().sets().chooseAll();
		} else {
			new Commands(getSite()).run(link);
		}
	}

	private void restore(CodebookPage made) {
		IMemento state = memento;
		if (state != null) {
			made.restore(state);
			String sorted = state.getString(ORDER);
			order = Arrays.stream(CodeOrder.values()).filter(each -> each.name().equals(sorted)).findFirst().orElse(order);
			String counted = state.getString(UNIT);
			unit = UNITS.stream().filter(each -> each.name().equals(counted)).findFirst().orElse(unit);
			subcodes = !Boolean.FALSE.equals(state.getBoolean(SUBCODES));
			Optional.ofNullable(state.getString(EXPANDED)).filter(ids -> !ids.isEmpty()).ifPresent(ids -> Arrays.stream(ids.split(SPACE)).map(UUID::fromString).forEach(expanded::add));
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void saveState(IMemento state) {
		CodebookPage made = page();
		expanded.addAll(made.tree().expanded());
		made.save(state);
		state.putString(ORDER, order.name());
		state.putString(UNIT, unit.name());
		state.putBoolean(SUBCODES, subcodes);
		state.putString(EXPANDED, expanded.stream().map(UUID::toString).collect(Collectors.joining(SPACE)));
	}

	private void show(@Nullable OpenStudy other) {
		if (other == study && other != null) {
			return;
		}
		Disposable old = subscription;
		if (old != null) {
			old.dispose();
		}
		CodebookPage made = page();
		if (shown != null) {
			shown.codebook().list().forEach(code -> expanded.remove(code.id()));
			expanded.addAll(made.tree().expanded());
		}
		made.show(null); // keeps what is being written, for the study that it was written for
		study = other;
		shown = null;
		if (other != null) {
			subscription = new StudyUi(other, getSite().getShell().getDisplay()).onChange(made.control(), this::changed);
			ShownCodes codes = new ShownCodes(blind().seen(other));
			codes.sort(order);
			codes.count(unit, subcodes);
			shown = codes;
			made.show(codes);
			boolean known = codes.codebook().list().stream().map(Code::id).anyMatch(expanded::contains);
			made.tree().expand(known || codes.codebook().size() > FEW ? expanded : codes.codebook().list().stream().map(Code::id).collect(Collectors.toSet()));
			count(codes);
		}
		made.setOpening(other == null && Objects.requireNonNull(studies).isOpening());
	}

	/** Other codings are seen: all is counted anew. */
	private void switched(OpenStudy open) {
		ShownCodes codes = shown;
		if (open == study && codes != null) {
			codes.look(blind().seen(open, codes.study())); // changes that it has not heard of yet still come
			page().tree().counted();
			count(codes);
		}
	}

	private BlindCoding blind() {
		return getSite().getService(BlindCoding.class);
	}

	/** Counts what is no sum in the background; what changes meanwhile is counted after it. */
	private void countUnit() {
		ShownCodes codes = shown;
		if (codes == null || codes.unit() == Unit.CODINGS || counting) {
			return;
		}
		Study counted = codes.study();
		Unit what = codes.unit();
		boolean with = codes.withSubcodes();
		counting = true;
		schedule(new StudyJob<>(Messages.Codebook_counting, getSite().getShell().getDisplay(), progress -> UnitCounts.of(counted, what, with, progress)).whenDone(numbers -> {
			counting = false;
			if (codes == shown && codes.study() == counted && codes.unit() == what && codes.withSubcodes() == with) {
				page().tree().counted(codes.take(numbers));
			} else {
				countUnit();
			}
		}).whenFailed(problem -> {
			counting = false;
			problems().show(problem);
		}).whenCancelled(() -> counting = false));
	}

	private void count(ShownCodes codes) {
		countUnit();
		Study counted = codes.study();
		schedule(new StudyJob<>(Messages.Codebook_counting, getSite().getShell().getDisplay(), progress -> CodeCounts.of(counted, progress)).whenDone(counts -> {
			if (codes == shown && codes.waitsFor(counted)) {
				try {
					codes.counted(counts);
					page().tree().counted();
				} catch (StudyProblem problem) {
					problems().show(problem);
				}
			}
		}).whenFailed(problems()::show));
	}

	private void changed(StudyUpdate update) {
		ShownCodes codes = shown;
		OpenStudy open = study;
		if (codes != null && open != null) {
			try {
				page().refresh(codes.update(blind().seen(open, update.after()), update.changes()));
			} catch (StudyProblem problem) {
				problems().show(problem);
				page().tree().filtered();
			}
			page().notice().follow(open);
			countUnit();
		}
	}

	private CodebookPage page() {
		return Objects.requireNonNull(page);
	}

	private Problems problems() {
		return Problems.in(getSite().getWorkbenchWindow());
	}

	/** Starts a job that shows in the view's tab that it is at work. */
	public void schedule(Job job) {
		getSite().getService(IWorkbenchSiteProgressService.class).schedule(job);
	}

	/** The study whose codebook is shown. */
	public Optional<OpenStudy> study() {
		return Optional.ofNullable(study);
	}

	/** The codes that are shown. */
	public Optional<ShownCodes> shown() {
		return Optional.ofNullable(shown);
	}

	/** The controls. */
	public CodebookPage controls() {
		return page();
	}

	/** What is done with examples and relations of codes. */
	public CodeDetails details() {
		return details;
	}

	/** What is done with sets. */
	public CodeSets sets() {
		return sets;
	}

	/** The selected code as it is now. */
	public Optional<Code> selected() {
		return page().tree().selected().flatMap(item -> shown().flatMap(codes -> codes.code(item)));
	}

	/** All selected codes as they are now, from the top. */
	public List<Code> selectedAll() {
		return page().tree().selectedAll().stream().flatMap(item -> shown().flatMap(codes -> codes.code(item)).stream()).toList();
	}

	/** Performs an act on the study that is shown. */
	public boolean perform(ActSupplier act) {
		OpenStudy open = study;
		return open != null && Acting.of(getSite()).perform(open, act);
	}

	/** Moves codes and keeps them selected. A place among siblings is seen in the codebook's own order alone, so that is shown then. */
	public void move(List<UUID> codes, ActSupplier moving) {
		OpenStudy open = study;
		if (open != null && perform(moving)) {
			sort(CodeOrder.OWN);
			page().tree().select(codes.stream().map(code -> new CodeItem(open.study().info().id(), code)).toList());
		}
	}

	/** What is counted for each code. */
	public Unit unit() {
		return unit;
	}

	/** Whether a code counts with those below it. */
	public boolean withSubcodes() {
		return subcodes;
	}

	/** Counts something else for each code, now and in later sessions. */
	public void count(Unit other, boolean with) {
		unit = other;
		subcodes = with;
		shown().ifPresent(codes -> {
			codes.count(other, with);
			page().tree().counted();
			countUnit();
		});
	}

	/** The order in which codes of one parent are shown. */
	public CodeOrder order() {
		return order;
	}

	/** Shows the codes in another order, now and in later sessions. */
	public void sort(CodeOrder other) {
		if (order != other) {
			order = other;
			shown().ifPresent(codes -> {
				codes.sort(other);
				page().tree().sorted();
			});
		}
	}

	/** Codes words that were dragged out of a text, which says what came of it. */
	private void apply(CodeItem code, PassageSelection words) {
		if (!code.study().equals(words.study())) {
			Problems.in(getSite().getWorkbenchWindow()).show(Messages.Apply_otherStudy);
			return;
		}
		for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			CodingTarget target = editor == null ? null : Adapters.adapt(editor, CodingTarget.class);
			if (target != null && target.apply(code.code(), words)) {
				return;
			}
		}
	}

	/** Lets the person name a new code, the last below another (null: at the top). */
	public void startNewCode(@Nullable UUID parent) {
		shown().ifPresent(codes -> page().editNewCode(parent == null ? null : codes.item(parent)));
	}

	@Override
	public void setFocus() {
		page().setFocus();
	}

	@Override
	public void dispose() {
		if (studies != null) {
			studies.removeListener(listener);
		}
		super.dispose();
	}

	private final class CurrentStudy implements OpenStudiesListener {

		@Override
		public void closed(OpenStudy closing) {
			if (closing == study) {
				page().definition().keep(); // the last moment for what is being written
			}
		}

		@Override
		public void currentChanged(@Nullable OpenStudy current) {
			show(current);
		}
	}

	private final class Naming implements NameEditing.Namer {

		@Override
		public Optional<String> name(Object row) {
			return switch (row) {
			case CodeItem item -> shown().flatMap(codes -> codes.code(item)).map(Code::name);
			case NewCodeItem added -> Optional.of(""); //$NON-NLS-1$
			default -> Optional.empty();
			};
		}

		@Override
		public void name(Object row, String typed) {
			if (row instanceof CodeItem item) {
				perform(new RenameCode(item.code(), typed));
			} else if (row instanceof NewCodeItem added && perform(new CreateCode(added.parent(), typed))) {
				List<Code> siblings = study().orElseThrow().study().codebook().children(added.parent());
				page().tree().select(new CodeItem(added.study(), siblings.getLast().id()));
			}
		}
	}
}
