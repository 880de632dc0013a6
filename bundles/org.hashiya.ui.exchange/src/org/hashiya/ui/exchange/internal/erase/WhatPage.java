// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.merge.NameReplaced;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.FilterKeys;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.words.Wording;

/** What to erase: a kind, and then one of that kind from a list that can be filtered; for a name, what is to stand in its place. */
@NonNullByDefault({}) // the platform says nothing of null
final class WhatPage extends WizardPage {

	private static final int WIDTH = 620;
	private static final int LIST_HEIGHT = 220;

	private final OpenStudy open;
	private final BlindCoding blind;
	private final List<Document> documents;
	private final EraseContext context;
	private final Consumer<ErasureRequest> asked;
	private final Map<EraseKind, Button> kinds = new EnumMap<>(EraseKind.class);
	private EraseKind kind;
	private Composite documentRow;
	private Combo document;
	private Composite listArea;
	private Text filter;
	private CandidateTable table;
	private Button memos;
	private Composite nameArea;
	private Text name;
	private Text by;
	private List<Candidate> candidates = List.of();
	private StudyJob<@NonNull List<Candidate>> looking;

	/**
	 * @param blind whose passages and memos are listed: who codes blind reaches them by a document or a name all the same, and sees none of them
	 * @param asked is told what is to be erased, whenever that is known
	 */
	WhatPage(OpenStudy open, BlindCoding blind, EraseContext context, Consumer<ErasureRequest> asked) {
		super("what", Messages.whatTitle, null); //$NON-NLS-1$
		this.open = open;
		this.blind = blind;
		this.context = context;
		this.asked = asked;
		documents = open.study().documents().list();
		kind = context.kind();
		setDescription(Messages.whatDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 6).applyTo(page);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(EraseKind.values().length).spacing(16, 0).applyTo(row);
		for (EraseKind each : EraseKind.values()) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(switch (each) {
			case DOCUMENT -> Messages.kindDocument;
			case MEMO -> Messages.kindMemo;
			case PASSAGE -> Messages.kindPassage;
			case NAME -> Messages.kindName;
			});
			button.setSelection(each == kind);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (button.getSelection() && kind != each) {
					kind = each;
					arrange();
					load(Optional.empty());
				}
			}));
			kinds.put(each, button);
		}
		createDocumentRow(page);
		createList(page);
		createName(page);
		setControl(page);
		arrange();
		load(context.element());
	}

	private void createDocumentRow(Composite page) {
		documentRow = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(documentRow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(documentRow);
		new Label(documentRow, SWT.NONE).setText(Messages.inDocument);
		document = Combos.readOnly(documentRow);
		documents.forEach(each -> document.add(each.name()));
		for (int i = 0; i < documents.size(); i++) {
			if (context.document().filter(documents.get(i).id()::equals).isPresent()) {
				document.select(i);
			}
		}
		GridDataFactory.fillDefaults().grab(true, false).applyTo(document);
		document.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> load(Optional.empty())));
	}

	private void createList(Composite page) {
		listArea = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(listArea);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(listArea);
		filter = new Text(listArea, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		AccessibleNames.set(filter, Messages.filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> show(Optional.empty()));
		table = new CandidateTable(listArea, this::validate);
		FilterKeys.leave(filter, table.control()::setFocus);
		AccessibleNames.set(table.control(), Messages.whatTitle);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(table.control());
		memos = new Button(listArea, SWT.CHECK);
		memos.setText(Messages.memosToo);
		memos.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
	}

	private void createName(Composite page) {
		nameArea = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(nameArea);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(nameArea);
		name = field(Messages.nameLabel);
		by = field(Messages.byLabel);
		Label hint = new Label(nameArea, SWT.WRAP);
		hint.setText(Messages.nameHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
	}

	private Text field(String label) {
		new Label(nameArea, SWT.NONE).setText(label);
		Text text = new Text(nameArea, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	private void arrange() {
		show(documentRow, kind == EraseKind.PASSAGE);
		show(listArea, kind != EraseKind.NAME);
		show(memos, kind == EraseKind.DOCUMENT);
		show(nameArea, kind == EraseKind.NAME);
		((Composite) getControl()).layout(true, true);
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		if (!(control.getLayoutData() instanceof GridData)) {
			control.setLayoutData(new GridData());
		}
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private UUID document() {
		int index = document.getSelectionIndex();
		return index < 0 ? null : documents.get(index).id();
	}

	/** Lists what there is of the kind, in the background. */
	private void load(Optional<UUID> chosen) {
		stop();
		candidates = List.of();
		show(Optional.empty());
		EraseKind wanted = kind;
		UUID in = document();
		StudyJob<@NonNull List<Candidate>> job = new StudyJob<>(Messages.listing, table.control().getDisplay(), progress -> Candidates.of(open, blind.seen(open), wanted, in, progress));
		job.setSystem(true); // its place is this page
		looking = job;
		job.whenDone(found -> {
			if (looking == job && !table.control().isDisposed()) {
				candidates = found;
				show(chosen);
			}
		}).whenFailed(problem -> {
			if (looking == job && !table.control().isDisposed()) {
				setErrorMessage(Wording.problem(problem));
			}
		});
		job.schedule();
	}

	private void show(Optional<UUID> chosen) {
		Optional<UUID> selected = chosen.or(() -> table.selected().map(Candidate::id));
		table.show(candidates.stream().filter(candidate -> filter.getText().isBlank() || candidate.has(filter.getText())).toList(), selected);
		validate();
	}

	private void validate() {
		Optional<ErasureRequest> request = request();
		setErrorMessage(kind == EraseKind.NAME && !name.getText().isBlank() && !by.getText().isBlank() && request.isEmpty() ? Messages.nameWrong : null);
		setMessage(request.isPresent() ? Messages.goOn : kind == EraseKind.NAME ? Messages.typeName : kind != EraseKind.DOCUMENT && blind.isOn(open) ? hidden() : Messages.choose);
		setPageComplete(request.isPresent());
		request.ifPresent(asked);
	}

	private String hidden() {
		return blind.isBlind(open) ? Messages.chooseBlind : MessageFormat.format(Messages.chooseOnlyOf, HiddenWork.names(blind.chosen(open)));
	}

	private Optional<ErasureRequest> request() {
		if (kind == EraseKind.NAME) {
			return name();
		}
		return table.selected().map(chosen -> Objects.requireNonNull(switch (kind) {
		case DOCUMENT -> new ErasureRequest.OfDocument(chosen.id(), chosen.title(), memos.getSelection());
		case MEMO -> new ErasureRequest.OfMemo(chosen.id(), chosen.title());
		default -> new ErasureRequest.OfPassage(chosen.id(), chosen.title());
		}));
	}

	private Optional<ErasureRequest> name() {
		try {
			NameReplaced.forms(name.getText(), by.getText());
			return Optional.of(new ErasureRequest.OfName(name.getText().strip(), by.getText().strip()));
		} catch (StudyProblem problem) {
			return Optional.empty();
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			(kind == EraseKind.NAME ? name : table.control()).setFocus();
		}
	}

	private void stop() {
		if (looking != null) {
			looking.cancel();
			looking = null;
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
