// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Extent;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.FoundActs;
import org.hashiya.ui.editor.internal.quick.NewCodePath;
import org.hashiya.ui.editor.internal.quick.PopupPlace;
import org.hashiya.ui.editor.internal.quick.QuickCodeBox;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.FilterKeys;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;

/** Finds words in all texts of the study, or in one, and lists the places. Those that one leaves checked can be coded at once, in one step of undo. */
public final class FindView extends ViewPart {

	private static final String EXACT = "exact"; //$NON-NLS-1$
	private static final String BUNDLE = "org.hashiya.ui.editor"; //$NON-NLS-1$
	/** While one types no letter begins a search of its own. */
	private static final int DELAY = 200;
	private static final int FIELD_WIDTH = 140;
	/** What the link answers that checks all; the other one checks none. */
	private static final String ALL = "all"; //$NON-NLS-1$
	private static final List<Extent> EXTENTS = List.of(Extent.EXACT, Extent.WORD, Extent.SENTENCE, Extent.PARAGRAPH);

	private @Nullable Text field;
	private @Nullable Button exact;
	private @Nullable ChoiceButton scope;
	private @Nullable ChoiceButton extent;
	private @Nullable Link status;
	private @Nullable Button code;
	private @Nullable IMemento state;
	private @Nullable FoundTable table;
	private @Nullable OpenStudy open;
	private @Nullable Disposable subscription;
	private @Nullable UUID document;
	private @Nullable StudyJob<@NonNull FoundPlaces> running;
	private final OpenStudiesListener switched = new OpenStudiesListener() {
		@Override
		public void currentChanged(@Nullable OpenStudy study) {
			use(study);
		}
	};

	/**
	 * Brings the view up and looks for words.
	 *
	 * @param only the id of the document to look in, or null for all
	 */
	public static void show(IWorkbenchPage page, FindWords words, @Nullable UUID only) {
		try {
			if (page.showView(PartIds.FIND) instanceof FindView view) {
				view.look(words, only);
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // our own view does not refuse to be shown; if it does that is a fault of the program, for the log
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void saveState(IMemento memento) {
		FoundTable shown = table;
		Button letters = exact;
		if (shown != null && letters != null) {
			shown.save(memento);
			memento.putBoolean(EXACT, letters.getSelection());
		}
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		Text words = new Text(top, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.FindView_message);
		AccessibleNames.set(words, Messages.FindView_message);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		ChoiceButton where = new ChoiceButton(top, Messages.FindView_where, () -> search(0));
		Button letters = new Button(top, SWT.CHECK);
		letters.setText(Messages.Find_exact);
		letters.setToolTipText(Messages.Find_exactTip);
		letters.setSelection(state instanceof IMemento before && Boolean.TRUE.equals(before.getBoolean(EXACT)));
		ChoiceButton how = new ChoiceButton(top, Messages.FindView_extent, () -> {
			// asked for when something is coded
		});
		how.offer(List.of(Messages.FindView_extentExact, Messages.FindView_extentWord, Messages.FindView_extentSentence, Messages.FindView_extentParagraph), 0);
		Button apply = new Button(top, SWT.PUSH);
		apply.setText(Messages.FindView_code);
		apply.addListener(SWT.Selection, event -> code());
		FoundTable list = new FoundTable(area, state, this::open, this::checked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		FilterKeys.leave(words, list.control()::setFocus);
		Link says = new Link(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
		Links.follow(says, event -> check(ALL.equals(event.text)));
		code = apply;
		field = words;
		exact = letters;
		scope = where;
		extent = how;
		status = says;
		table = list;
		words.addModifyListener(event -> search(DELAY));
		words.addListener(SWT.DefaultSelection, event -> search(0));
		letters.addListener(SWT.Selection, event -> search(0));
		OpenStudies studies = getSite().getService(OpenStudies.class);
		studies.addListener(switched);
		area.addDisposeListener(event -> studies.removeListener(switched));
		use(studies.current().orElse(null));
	}

	private void use(@Nullable OpenStudy study) {
		Disposable before = subscription;
		Text words = field;
		if (before != null) {
			before.dispose();
			subscription = null;
		}
		open = study;
		document = null;
		if (words != null) {
			subscription = study == null ? null : new StudyUi(study, words.getDisplay()).onChange(words, this::follow);
		}
		showScope();
		search(0);
	}

	/** What was found is looked for again where a text is another. */
	private void follow(StudyUpdate update) {
		if (update.concerns(ElementKind.DOCUMENT)) {
			showScope();
			search(DELAY);
		}
	}

	private void look(FindWords words, @Nullable UUID only) {
		Text typed = field;
		Button letters = exact;
		if (typed != null && letters != null) {
			document = only;
			showScope();
			letters.setSelection(words.exact());
			typed.setText(words.words());
			typed.selectAll();
			typed.setFocus();
			search(0);
		}
	}

	/** The whole study, and the one text that was looked in last. */
	private void showScope() {
		ChoiceButton where = scope;
		if (where == null) {
			return;
		}
		OpenStudy study = open;
		UUID only = document;
		Document one = study == null || only == null ? null : study.study().documents().get(only);
		if (one == null) {
			document = null;
			where.offer(List.of(Messages.FindView_study), 0);
		} else {
			where.offer(List.of(Messages.FindView_study, Messages.format(Messages.FindView_text, Isolates.wrap(one.name()))), 1);
		}
	}

	private FindWords words() {
		Text typed = field;
		Button letters = exact;
		return typed == null || letters == null ? FindWords.NOTHING : new FindWords(typed.getText(), letters.getSelection());
	}

	private void search(int delay) {
		StudyJob<@NonNull FoundPlaces> before = running;
		if (before != null) {
			before.cancel();
			running = null;
		}
		OpenStudy study = open;
		ChoiceButton where = scope;
		FindWords words = words();
		if (study == null || where == null || words.isEmpty()) {
			found(FoundPlaces.NONE);
			return;
		}
		UUID only = where.selection() == 1 ? document : null;
		StudyJob<@NonNull FoundPlaces> job = new StudyJob<>(Messages.FindView_searching, where.control().getDisplay(), progress -> FoundPlaces.in(study.study(), words, only, progress));
		running = job;
		job.whenDone(places -> {
			if (running == job) {
				running = null;
				found(places);
			}
		}).whenFailed(problem -> {
			if (running == job) {
				running = null;
				found(FoundPlaces.NONE);
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		}).whenCancelled(() -> {
			if (running == job) {
				running = null;
				checked();
			}
		});
		say(Messages.FindView_searching);
		job.schedule(delay);
	}

	private void found(FoundPlaces places) {
		FoundTable list = table;
		if (list != null && !list.control().isDisposed()) {
			list.show(places);
			checked();
		}
	}

	private void check(boolean all) {
		FoundTable list = table;
		if (list != null) {
			list.checkAll(all);
			checked();
		}
	}

	/** Says how many there are and how many of them would be coded. */
	private void checked() {
		FoundTable list = table;
		Button apply = code;
		if (list == null || apply == null || list.control().isDisposed()) {
			return;
		}
		int checked = list.checked().size();
		FoundPlaces places = list.places();
		apply.setEnabled(checked > 0);
		say(words().isEmpty() ? open == null ? Messages.FindView_noStudy : Messages.FindView_hint
				: places.list().size() < places.all() ? Messages.format(Messages.FindView_first, places.list().size(), places.all(), checked)
						: Messages.format(Messages.FindView_count, places.all(), checked));
	}

	private void say(String sentence) {
		Link says = status;
		if (says != null && !says.isDisposed()) {
			says.setText(sentence);
		}
	}

	private void open(FoundPlace place) {
		OpenStudy study = open;
		if (study != null) {
			try {
				OpenDocument.open(getSite().getPage(), study, place.document(), place.range().start(), place.range().end());
			} catch (StudyProblem problem) {
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		}
	}

	private void code() {
		OpenStudy study = open;
		Button button = code;
		FoundTable list = table;
		if (study == null || button == null || list == null || list.checked().isEmpty()) {
			return;
		}
		List<FoundPlace> chosen = list.checked();
		String title = Messages.format(Messages.FindView_codeTitle, chosen.size());
		new QuickCodeBox(getSite().getShell(), title, study.study().codebook(), memory(study).recent().codes(), size -> PopupPlace.over(list.control(), size),
				(codes, paths) -> code(study, chosen, codes, paths)).open();
	}

	private void code(OpenStudy study, List<FoundPlace> chosen, List<UUID> codes, List<String> paths) {
		ChoiceButton how = extent;
		Extent reach = how == null ? Extent.EXACT : EXTENTS.get(how.selection());
		boolean[] tried = { false };
		boolean done = Acting.of(getSite()).perform(study, (now, author) -> {
			Optional<Act> act = FoundActs.apply(now, FoundPlaces.ranges(now, chosen, reach), codes, paths, author);
			tried[0] = act.isEmpty();
			return act;
		});
		paths.reversed().forEach(path -> NewCodePath.existing(path, study.study().codebook()).ifPresent(made -> memory(study).applied(made.id())));
		codes.reversed().forEach(memory(study)::applied);
		if (done) {
			say(Messages.format(Messages.FindView_coded, chosen.size()));
		} else if (tried[0]) {
			say(Messages.FindView_alreadyCoded);
		}
	}

	private static EditorMemory memory(OpenStudy study) {
		return new EditorMemory(InstanceScope.INSTANCE.getNode(BUNDLE), study.study().info().id());
	}

	@Override
	public void setFocus() {
		Text typed = field;
		if (typed != null) {
			typed.setFocus();
		}
	}
}
