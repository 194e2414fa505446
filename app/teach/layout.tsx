// What the pages of a teacher look like, beside what all pages share.
import type { ReactNode } from 'react';
import '../styles/home.css';
import '../styles/bring-in.css';
import '../styles/share.css';
import '../styles/student.css';
import '../styles/arrange.css';
import '../styles/time-left.css';
import '../styles/pointing.css';
import '../styles/teacher.css';
import '../styles/assign.css';
import '../styles/desk.css';
import '../styles/editor.css';
import '../styles/insight.css';

export default function TeachLayout({ children }: { children: ReactNode }) {
  return children;
}
