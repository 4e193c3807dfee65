import type { Sample } from './sample.ts';

export const en: Sample[] = [
  [
    'rejection',
    'Thanks so much for your patience. We went back and forth on this, and in the end the role went to someone else.',
  ],
  [
    'rejection',
    'Hi Jo, quick update: the team has settled on a different applicant for the analyst seat. Wishing you luck with the hunt.',
  ],
  [
    'rejection',
    'Having reviewed your CV, we feel there are others whose background sits closer to what the post requires.',
  ],
  ['rejection', 'We regret to say that your candidacy will not be taken any further on this occasion.'],
  ['rejection', 'After much deliberation, the panel was unable to recommend you for the position.'],
  ['rejection', 'I’m afraid it’s a no from us this time. We had some very strong people apply for the job.'],
  ['rejection', 'Your application for Store Manager has been unsuccessful.'],
  ['rejection', 'Sadly we won’t be inviting you to interview for the engineer position.'],
  ['rejection', 'We have chosen to continue the hiring process with candidates who have worked in fintech before.'],
  ['rejection', 'The vacancy has since been filled, so we are closing your application.'],
  [
    'rejection',
    'Because of a change in budget, this requisition is now on hold and we will not be hiring for it. Thank you for applying.',
  ],
  ['rejection', 'We’ve decided to go with an internal applicant for the coordinator role.'],
  [
    'rejection',
    'You impressed all of us. It was terribly close, and another finalist just edged it for the designer role.',
  ],
  ['rejection', 'Thank you for interviewing with us. We will be passing on your candidacy for the moment.'],
  ['rejection', 'While your experience is impressive, we do not have a role that is a good match for you right now.'],
  ['rejection', 'Your profile was not shortlisted for the next round of the recruitment process.'],
  ['rejection', 'We are not able to progress your application for Data Engineer any further.'],
  ['rejection', 'Dear applicant, we can’t offer you the job. We know this is disappointing to hear.'],
  ['rejection', 'We have made an offer to another candidate, who has accepted. All the best in your job search.'],
  ['rejection', 'It was a tough choice, but we felt that other applicants were a stronger match for this position.'],
  [
    'rejection',
    'Thank you for your interest in the nurse position. You have not been selected for further consideration.',
  ],
  ['rejection', 'Application status: Rejected. Position: Warehouse Lead.'],
  ['rejection', 'Please be advised that you are no longer being considered for the position of Analyst.'],
  [
    'rejection',
    'At this time, we are moving ahead with applicants whose skills more closely fit our needs for the role.',
  ],
  ['rejection', 'We&#39;re sorry, but we won&#39;t be&nbsp;moving forward with your application&#46;'],
  [
    'rejection',
    'Unfortunately, the hiring manager has decided not to proceed. If you have questions, please let me know.',
  ],
  [
    'rejection',
    'If you ever want to talk about roles again, do write. For this one, we have decided to pursue other applicants.',
  ],
  [
    'rejection',
    'The recruitment team has now completed its review. Regretfully, on this occasion we did not feel able to include you in the shortlist for interview.',
  ],
  [
    'rejection',
    'Following the assessment you took, we are sorry to inform you that you did not make it to the interview stage.',
  ],
  ['rejection', 'We have had hundreds of applications for this job and cannot take yours forward.'],
  [
    'rejection',
    'The team decided that we’re looking for somebody with more seniority for this role, so we are going to leave it here.',
  ],
  [
    'rejection',
    'We received a record number of CVs for the internship. We wish you every success in your future career and are sorry that we could not give you better news.',
  ],
  ['rejection', 'We have elected to fill the position internally.'],
  ['rejection', 'We won’t be able to move you on to the final stage of the selection for Head of Sales.'],
  ['rejection', ['Application unsuccessful', '']],
  [
    'rejection',
    ['Your application: not successful this time', 'Please log in to see the message about your job application.'],
  ],
  [
    'confirmation',
    'Thank you for applying. If your background fits, a recruiter will be in touch. If you have not heard from us in three weeks, please consider your application unsuccessful.',
  ],
  [
    'confirmation',
    'We have received your application for the analyst role. Should you not be selected, we will keep your details for one year.',
  ],
  [
    'confirmation',
    'Your application was submitted successfully. Due to the volume of applicants, only those selected for an interview will be contacted.',
  ],
  ['confirmation', 'Thanks for applying to the barista job! We may not be able to reply to everybody personally.'],
  ['confirmation', 'We got your CV. Candidates who are not shortlisted will be told by e-mail.'],
  [
    'confirmation',
    'Thank you for your application. Unfortunately, reviewing takes longer than usual at the moment; we will get back to you by Friday.',
  ],
  [
    'confirmation',
    'We acknowledge receipt of your application for the position of clerk and will let you know whether or not you have been successful.',
  ],
  [
    'confirmation',
    'Thank you for submitting your resume. Our hiring team will review it and will reach out if there is a match with an open role.',
  ],
  ['interview', 'Unfortunately I have to move our interview on Tuesday. Could we schedule it for Thursday instead?'],
  ['interview', 'Sorry, we cannot make the call at 3 pm. Are you available for an interview at 5 pm?'],
  [
    'interview',
    'We would like to invite you to an interview for the analyst position next week. Please send me your availability.',
  ],
  [
    'interview',
    'Great news: you have been selected for the next round. Book a time slot for your video interview here.',
  ],
  [
    'interview',
    'We cannot proceed with the next interview until you have booked a slot. Please choose a time for your interview.',
  ],
  ['offer', 'We are delighted to offer you the position of Data Analyst. Your contract is attached.'],
  ['offer', 'Congratulations! Please find attached your offer letter for the role of Chef.'],
  [
    'feedback',
    'Hi Sam, you asked for feedback on your interview. The panel felt that you know your subject well; you were not selected because your answers on testing stayed vague.',
  ],
  [
    'feedback',
    'Thanks for reaching out and asking for feedback. The team noted that your case study was clear but missed the costs.',
  ],
  [
    'other',
    'We regret to inform you that your application for a credit card has been declined. Your bank account remains open.',
  ],
  ['other', 'Your visa application has been refused by the consulate. You may appeal within 28 days.'],
  ['other', 'Dear customer, unfortunately we cannot process your refund. Your order has not been accepted.'],
  [
    'other',
    'We are sorry to tell you that your paper has not been accepted for the conference. The reviewers’ comments are below.',
  ],
  [
    'other',
    'Thank you for applying to our university. We are unable to offer you admission to the undergraduate programme.',
  ],
  ['other', 'Unfortunately the flat has gone to another applicant. The landlord decided in favour of other tenants.'],
  ['other', 'Your insurance claim has been rejected because the policy had lapsed.'],
  ['other', 'New jobs for you: 12 positions match your saved search. Apply now! Unsubscribe here.'],
  ['other', 'Hi all, unfortunately I will not be in the office tomorrow.'],
  ['other', 'You have withdrawn your application for the role of Analyst. You will receive no more messages about it.'],
  [
    'forwarding-confirmation',
    [
      'Gmail Forwarding Confirmation - Receive Mail from sam@example.com',
      'sam@example.com has requested to automatically forward mail to your email address. Confirmation code: 123456. To allow sam@example.com to automatically forward mail to your address, please click the link below to confirm the request.',
    ],
  ],
  ['other', ''],
  // promises, explanations and waiting that name a no without saying it
  [
    'confirmation',
    'Thanks for applying to Harbour Labs! What happens next: 1. We read every application. 2. If we think there is a fit, we set up a call. 3. If not, we will tell you by e-mail, so you are never left wondering.',
  ],
  [
    'confirmation',
    'We have received your application and are currently reviewing all candidates. Should your profile not match our requirements, we may contact you about other positions.',
  ],
  [
    'confirmation',
    'Thank you for your interest in our company! Your resume has been received. Please note that we cannot provide status updates by phone.',
  ],
  [
    'confirmation',
    'Your application is complete. We cannot accept applications by post. The deadline is 1 May; the position closes then.',
  ],
  [
    'confirmation',
    'Thank you for applying. Please do not reply to this message. Your application will be considered along with others, and you will be notified if you are selected for an interview.',
  ],
  [
    'confirmation',
    'Application received: Junior Buyer. Unfortunately we are not able to respond to each applicant individually. Candidates whose skills match the role will be invited to an interview.',
  ],
  [
    'confirmation',
    'Hello, your application was forwarded to the hiring manager. We regret that the process takes longer because of the holidays. Thank you for your patience.',
  ],
  [
    'confirmation',
    'Thank you for your application. We will keep your application on file for twelve months, whether or not you are hired.',
  ],
  [
    'confirmation',
    'Thanks for applying! If you do not hear from us by the end of the month, please assume that we have moved ahead with other candidates.',
  ],
  [
    'interview',
    'Hi Priya, we enjoyed your first interview and want you to meet the team. Which time slots next week suit you? Do not worry if you cannot make any of these.',
  ],
  ['interview', 'Your interview is confirmed for Monday at 10 am via Zoom. If you are unable to attend, let us know.'],
  [
    'offer',
    'We are thrilled to extend an offer of employment for the position of Engineer. You can decline or accept the offer by Friday.',
  ],
  [
    'other',
    'You have a new message from a recruiter. Come across your profile, we have an immediate opening with our client for a Java developer.',
  ],
  ['other', 'Your subscription payment was declined. Please update your card to keep your membership.'],
  ['other', 'Hello, the team meeting on Thursday will not take place, unfortunately. We will go ahead next week.'],
  ['other', 'Your return has been rejected because the item was damaged. No refund will be made.'],
  ['other', 'We are writing about your job alert for nurse: 14 new jobs near you. Not interested? Unsubscribe.'],
  ['other', 'Your pull request was closed without being merged. Thanks for your interest in contributing.'],
  ['other', 'Unfortunately we were not able to offer your child a place at the nursery this year.'],
  // a no in other ways of saying it
  [
    'rejection',
    'Hi Tom, thanks for chatting with us about the account manager role. We have concluded that it is not quite the right fit at this point, and I wanted to let you know quickly.',
  ],
  [
    'rejection',
    'Dear Mr Okoro, the interview panel has met and, I am sorry to report, your application was not successful on this occasion. Competition was strong.',
  ],
  [
    'rejection',
    'Dear Candidate, thank you for your application for the position of Payroll Clerk. We will not be pursuing your candidacy. This mailbox is not monitored.',
  ],
  [
    'rejection',
    'We have now filled the position of Tutor. We appreciate your interest and hope that you will apply again.',
  ],
  [
    'rejection',
    'After thorough consideration, we’ve opted for a candidate with more hands-on experience in logistics.',
  ],
  [
    'rejection',
    'Following review of your application, you have not been successful in reaching the next stage of our graduate programme.',
  ],
  [
    'rejection',
    'We have reviewed your resume and determined that your qualifications do not match the requirements of the position.',
  ],
  [
    'rejection',
    'The hiring team felt that other candidates’ experience was more in line with what this role calls for. We hope that you will keep an eye on our careers page.',
  ],
  [
    'rejection',
    'Your submission for the residency has been carefully assessed. The position was awarded to another applicant.',
  ],
  ['rejection', 'This is to inform you that you were not selected to fill the vacancy of Forklift Operator.'],
  [
    'rejection',
    'We truly enjoyed getting to know you. At the end of the day, only one person could get the job, and it was not you this time.',
  ],
  [
    'rejection',
    'As we have had an overwhelming response, we are unable to offer everyone an interview, and we regret that you have not been shortlisted.',
  ],
  [
    'rejection',
    'We appreciate the time that you invested. We are going to hold off on hiring for this role, so we will not be continuing with interviews.',
  ],
  ['rejection', 'Dear Ms. Roy, unfortunately your profile does not meet the criteria for the advertised post.'],
  [
    'rejection',
    'We considered you carefully but will be proceeding with other applicants. If circumstances change we may get back in touch.',
  ],
  [
    'rejection',
    'Thank you for your interest in joining us. We are currently not hiring for profiles like yours, but will keep your resume in our database.',
  ],
  [
    'rejection',
    'Thank you for applying. Your application will not be progressing. Should you wish to receive feedback, please reply within five days.',
  ],
  ['rejection', 'The role that you applied for has been withdrawn owing to a restructure.'],
];
